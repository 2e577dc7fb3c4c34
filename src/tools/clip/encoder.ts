import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** How ffmpeg makes a film of this kind. */
export interface Encoder {
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
export function encode({ options }: Encoder, list: string, film: string, signal: AbortSignal): Promise<void> {
  const still = ['-f', 'concat', '-safe', '0', '-i', list, '-r', FRAMES_A_SECOND, '-pix_fmt', 'yuv420p', '-an'];
  const child = spawn('ffmpeg', ['-loglevel', 'error', '-y', ...still, ...options, film], { signal });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) =>
      code === 0 ? done() : fail(new Error(`ffmpeg: ${said.trim() || `ended with ${code}`}`)),
    );
  });
}
