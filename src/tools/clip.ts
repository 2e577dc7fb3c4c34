import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { framesOf, NoRoom, type Frame } from '../export/film/frames.ts';
import { withoutFonts } from '../export/render-on-server.ts';
import { putFile } from './files.ts';
import { clipOptionsOf } from './picture-options.ts';
import { groundsOf, rasterise, stories, storyAddress } from './picture-renderer.ts';
import { exitCodeOf, UsageError } from './usage.ts';

const NO_ENCODER =
  'No clip was made: this machine has no ffmpeg with libx264, libvpx-vp9 or libvpx. Install one (Debian: apt install ffmpeg) and run it again.';

/**
 * `npm run clip -- [--lang …] [--size 1080x1350] [--theme …] [--out file]`: the story as a silent film with its texts
 * burnt in, by what the machine has; skipped where it has nothing. Stopped on its way, it leaves nothing.
 */
export const main = (args: string[]): Promise<number> =>
  exitCodeOf(
    async () => {
      const options = clipOptionsOf(args, await stories());
      const encoder = await findEncoder();
      if (!encoder) return console.log(NO_ENCODER);
      const file = options.file.endsWith(`.${encoder.ending}`) ? options.file : `${options.file}.${encoder.ending}`;
      const wish = { ...options, address: storyAddress(options.dataset.lang) };
      await film(framesOf(wish, await groundsOf(), withoutFonts), encoder, file);
    },
    UsageError,
    NoRoom,
  );

/** @throws where ffmpeg fails, with what it says */
export async function film(frames: readonly Frame[], encoder: Encoder, file: string): Promise<void> {
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
    // Lets signals be handled between two pictures.
    await setImmediate();
  }
  writeFileSync(join(folder, 'list.txt'), [...lines, lines.at(-2)].join('\n'));
}

/** How ffmpeg makes a film of this kind. */
interface Encoder {
  readonly ending: 'mp4' | 'webm';
  readonly options: readonly string[];
}

/** The best first: what plays everywhere, then what is free everywhere. */
const KNOWN: readonly (Encoder & { readonly name: string })[] = [
  { name: 'libx264', ending: 'mp4', options: ['-c:v', 'libx264', '-crf', '20', '-movflags', '+faststart'] },
  { name: 'libvpx-vp9', ending: 'webm', options: ['-c:v', 'libvpx-vp9', '-crf', '30', '-b:v', '0'] },
  { name: 'libvpx', ending: 'webm', options: ['-c:v', 'libvpx', '-crf', '10', '-b:v', '4M'] },
];
const FRAMES_A_SECOND = '25';

/** What this machine's ffmpeg can do; null where there is none, or none of these. */
export async function findEncoder(): Promise<Encoder | null> {
  const listed = await promisify(execFile)('ffmpeg', ['-hide_banner', '-encoders']).catch(() => null);
  return KNOWN.find(({ name }) => listed?.stdout.split(/\s+/).includes(name)) ?? null;
}

/**
 * Makes a silent film.
 * @param list file of ffmpeg's concat demuxer
 * @throws where ffmpeg fails, with what it says
 */
function encode({ options }: Encoder, list: string, file: string, signal: AbortSignal): Promise<void> {
  const still = ['-f', 'concat', '-safe', '0', '-i', list, '-r', FRAMES_A_SECOND, '-pix_fmt', 'yuv420p', '-an'];
  const child = spawn('ffmpeg', ['-loglevel', 'error', '-y', ...still, ...options, file], { signal });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`ffmpeg: ${said.trim() || `ended with ${code}`}`)),
    );
  });
}
