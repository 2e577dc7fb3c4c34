import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import type { Tools } from './bundled.mjs';
import { extrasOf } from './package/extras.ts';
import { readFolder } from './files.ts';
import { problemOnDisk } from './on-disk.ts';
import { checkedStory, printProblems } from './story.ts';
import { storyFolder } from './story-folder.mjs';
import { undrawn } from './trial.ts';
import { zipOf } from './zip.ts';

/**
 * `npm run package`: the site as a zip for a newsroom's own host. It is built anew, in a folder of its own and without
 * an address; `--from dist` takes what is built already, `--to` names another folder for the zip.
 */
export async function main(args: string[], tools: Tools): Promise<number> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string', default: '.' } } });
  const root = process.cwd();
  const folder = values.from ?? join(root, 'node_modules/.cache/package.next');
  if (values.from === undefined) {
    const built = await buildSite(tools, null, folder).catch(undrawn(checkedStory(storyFolder())));
    if (typeof built !== 'string') return printProblems([problemOnDisk(built)]);
  }
  const site = readFolder(folder);
  if ('sitemap.xml' in site) {
    console.error(
      `${folder} was built with SITE_URL, so it belongs to that address. Build it without, or leave out --from.`,
    );
    return 1;
  }
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const files = { ...site, ...(await extrasOf(root, version!, site)) };
  const zip = zipOf(files);
  const file = join(values.to, zipName(name!, version!));
  await mkdir(values.to, { recursive: true });
  await writeFile(file, zip);
  console.log(`${file}: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB.`);
  return 0;
}

/** "as-reported-1.0.0.zip"; of another story's folder, its name. */
export const zipName = (name: string, version: string, story = process.env['STORY']): string =>
  `${story ? basename(storyFolder(story)) : name}-${version}.zip`;
