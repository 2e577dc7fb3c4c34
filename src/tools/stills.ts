import { setImmediate } from 'node:timers/promises';
import { TooSmall } from '../export/chart/chart-picture.ts';
import { putFile } from './files.ts';
import { stillOptionsOf } from './picture-options.ts';
import { rendererOf, stories, storyAddress } from './picture-renderer.ts';
import { exitCodeOf, UsageError } from './usage.ts';

/**
 * `npm run stills -- --chapter <id> [--day YYYY-MM-DD] [--lens …] [--chart … [--question …]] [--lang …] [--size 1600x900]
 * [--theme …] [--format svg|png] [--out file]`, or `--all [--out folder]`: pictures of the story as files, of the map or
 * of a chart. They carry SITE_URL, where it is set.
 */
export const main = (args: string[]): Promise<number> =>
  exitCodeOf(
    async () => {
      const stills = stillOptionsOf(args, await stories());
      const render = await rendererOf();
      for (const [index, still] of stills.entries()) {
        const address = storyAddress(still.dataset.lang);
        putFile(still.file, render(still.subject, { ...still, address }, still.format));
        console.log(stills.length === 1 ? still.file : `${index + 1}/${stills.length} ${still.file}`);
        // Lets signals be handled between two pictures.
        await setImmediate();
      }
    },
    UsageError,
    TooSmall,
  );
