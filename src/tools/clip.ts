import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { datasets, languages } from 'virtual:story';
import { framesOf, NoRoom, type Frame } from '../export/film/frames.ts';
import { letteredAsOutlines } from '../export/picture/letters.ts';
import { encode, findEncoder, type Encoder } from './clip/encoder.ts';
import { clipOrderOf } from './clip/order.ts';
import { putFile } from './put-file.ts';
import { rasterise } from './rasterise.ts';
import { siteUrlOf } from './build/site-url.ts';
import { BadOrder } from './stills/order.ts';
import { groundsOf } from './stills/painter.ts';
import { typeset } from './build/typeset.ts';

const NO_ENCODER =
  'No clip was made: this machine has no ffmpeg with libx264, libvpx-vp9 or libvpx. Install one (Debian: apt install ffmpeg) and run it again.';

/**
 * `npm run clip -- [--lang …] [--size 1080x1350] [--theme …] [--out file]`: the story as a silent film with its texts
 * burnt in, by what the machine has; skipped where it has nothing. Stopped on its way, it leaves nothing.
 */
export async function main(args: string[]): Promise<number> {
  const stories = await Promise.all(languages.map(async ({ id }) => (await datasets[id]!()).default));
  try {
    const order = clipOrderOf(args, stories);
    const encoder = await findEncoder();
    if (!encoder) {
      console.log(NO_ENCODER);
      return 0;
    }
    const site = siteUrlOf(process.env['SITE_URL']);
    const { home } = languages.find(({ id }) => id === order.dataset.lang)!;
    const wish = { ...order, address: site && site + home.slice(1) };
    const file = order.file.endsWith(`.${encoder.ending}`) ? order.file : `${order.file}.${encoder.ending}`;
    await film(framesOf(wish, await groundsOf(), letteredAsOutlines(typeset)), encoder, file);
    return 0;
  } catch (error) {
    if (!(error instanceof BadOrder) && !(error instanceof NoRoom)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function film(frames: readonly Frame[], encoder: Encoder, file: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clip-'));
  const stop = new AbortController();
  const stopped = () => {
    stop.abort();
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  // Not `once`: a second Ctrl-C would then kill the process before its files are gone.
  process.on('SIGINT', stopped).on('SIGTERM', stopped);
  try {
    await draw(frames, folder);
    const made = join(folder, `film.${encoder.ending}`);
    console.log('The film is being made …');
    await encode(encoder, join(folder, 'list.txt'), made, stop.signal);
    putFile(file, readFileSync(made));
    console.log(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
  }
}

/** The frames as files, and the list of them for ffmpeg, in which the last one stands twice: its time would not count. */
async function draw(frames: readonly Frame[], folder: string): Promise<void> {
  const lines: string[] = [];
  for (const [index, { svg, seconds }] of frames.entries()) {
    writeFileSync(join(folder, `${index}.png`), rasterise(svg()));
    lines.push(`file '${index}.png'`, `duration ${seconds}`);
    console.log(`${index + 1}/${frames.length}`);
    // Here a signal is heard.
    await setImmediate();
  }
  writeFileSync(join(folder, 'list.txt'), [...lines, lines.at(-2)].join('\n'));
}
