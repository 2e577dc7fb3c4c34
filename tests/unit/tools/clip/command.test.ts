import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { root } from '../../../../src/tools/command.mjs';

const SLOW = 180_000;
const STORY = 'tests/stories/flood';

/** Says what it can, and writes down what it was given; a film of it is the list of its pictures. */
const FFMPEG = `#!${process.execPath}
const { readFileSync, writeFileSync, existsSync } = require('node:fs');
const args = process.argv.slice(2);
if (args.includes('-encoders')) { console.log(' V....D libvpx-vp9  VP9'); process.exit(0); }
if (process.env.BREAKS) { console.error('no space left'); process.exit(1); }
const list = args[args.indexOf('-i') + 1];
const files = [...readFileSync(list, 'utf8').matchAll(/file '(.*)'/g)].map(([, name]) => name);
const folder = list.slice(0, -'list.txt'.length);
writeFileSync(args.at(-1), JSON.stringify({ args, files, all: files.every((name) => existsSync(folder + name)) }));
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clip-test-'));
  mkdirSync(join(folder, 'temp'));
});

/** Runs the command for the small story; only what is in `path` is found there, and its drafts lie in a folder of ours. */
function clip(path: string, env: Record<string, string> = {}, heard: (stop: () => void) => void = () => undefined) {
  return new Promise<{ code: number | null; printed: string }>((resolve) => {
    const child = spawn(
      process.execPath,
      ['src/tools/run.mjs', 'clip', '--size', '640x1000', '--out', join(folder, 'film')],
      { cwd: root, env: { ...process.env, STORY, TMPDIR: join(folder, 'temp'), PATH: path, ...env } },
    );
    let printed = '';
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('1/')) heard(() => child.kill('SIGINT'));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => resolve({ code, printed }));
  });
}

function withFfmpeg(): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'ffmpeg'), FFMPEG);
  chmodSync(join(bin, 'ffmpeg'), 0o755);
  return bin;
}
const drafts = () => readdirSync(join(folder, 'temp')).filter((name) => name.startsWith('clip-'));

test(
  'without an encoder nothing is made, and a sentence says what is missing',
  async () => {
    const { code, printed } = await clip(join(folder, 'nowhere'));
    expect(printed).toContain('No clip was made: this machine has no ffmpeg');
    expect(code).toBe(0);
    expect(existsSync(join(folder, 'film.webm'))).toBe(false);
  },
  SLOW,
);

test(
  'ffmpeg gets every picture with its time and no sound, by what it can; the film is put there when it is whole',
  async () => {
    const { code, printed } = await clip(withFfmpeg());
    expect(printed).toContain(join(folder, 'film.webm'));
    expect(code).toBe(0);
    const { args, files, all } = JSON.parse(readFileSync(join(folder, 'film.webm'), 'utf8'));
    expect(args).toEqual(expect.arrayContaining(['-an', '-c:v', 'libvpx-vp9', '-f', 'concat']));
    expect(all).toBe(true);
    // The last one twice: of a list's last picture ffmpeg does not count the time.
    expect(files).toEqual([...files.slice(0, -1).map((_: string, i: number) => `${i}.png`), files.at(-2)]);
    expect(drafts()).toEqual([]);
  },
  SLOW,
);

test(
  'where ffmpeg fails, what it says is told, and nothing is left',
  async () => {
    const { code, printed } = await clip(withFfmpeg(), { BREAKS: 'yes' });
    expect(printed).toContain('ffmpeg: no space left');
    expect(code).not.toBe(0);
    expect(readdirSync(folder).filter((name) => name.startsWith('film'))).toEqual([]);
    expect(drafts()).toEqual([]);
  },
  SLOW,
);

test(
  'stopped on its way, it leaves nothing',
  async () => {
    const { code } = await clip(withFfmpeg(), {}, (stop) => stop());
    expect(code).toBe(130);
    expect(readdirSync(folder).filter((name) => name.startsWith('film'))).toEqual([]);
    expect(drafts()).toEqual([]);
  },
  SLOW,
);
