import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { film, findEncoder, main } from '../../../src/tools/clip.ts';
import { root } from '../../../src/tools/command.mjs';
import { tempFolder } from '../../support/temp-folder.ts';

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

/** Two pictures of a pixel each. */
const FRAMES = [2, 3].map((seconds) => ({
  seconds,
  svg: () => '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>',
}));

let folder: string;
let printed: string[];
beforeEach(() => {
  folder = tempFolder({ 'bin/ffmpeg': FFMPEG, 'temp/.keep': '' });
  chmodSync(join(folder, 'bin/ffmpeg'), 0o755);
  vi.stubEnv('TMPDIR', join(folder, 'temp'));
  vi.stubEnv('PATH', join(folder, 'bin'));
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  return () => vi.unstubAllEnvs();
});
const drafts = () => readdirSync(join(folder, 'temp')).filter((name) => name.startsWith('clip-'));
const made = () => readdirSync(folder).filter((name) => name.startsWith('film'));

test('without an encoder nothing is made, and a sentence says what is missing', async () => {
  vi.stubEnv('PATH', join(folder, 'nowhere'));
  expect(await main(['--out', join(folder, 'film')])).toBe(0);
  expect(printed).toEqual([expect.stringContaining('No clip was made: this machine has no ffmpeg')]);
  expect(made()).toEqual([]);
});

test('the whole story becomes a film, whose name follows from what the machine can make', async () => {
  expect(await main(['--size', '640x1000', '--out', join(folder, 'film')])).toBe(0);
  expect(made()).toEqual(['film.webm']);
  const { files, all } = JSON.parse(readFileSync(join(folder, 'film.webm'), 'utf8'));
  expect(files.length).toBeGreaterThan(10);
  expect(all).toBe(true);
  expect(drafts()).toEqual([]);
}, 120_000);

describe('a film', () => {
  test('is made by what ffmpeg can, of every picture with its time, without sound, and put there when it is whole', async () => {
    const file = join(folder, 'film.webm');
    await film(FRAMES, (await findEncoder())!, file);
    expect(printed.at(-1)).toBe(file);
    const { args, files, all } = JSON.parse(readFileSync(file, 'utf8'));
    expect(args).toEqual(expect.arrayContaining(['-an', '-c:v', 'libvpx-vp9', '-f', 'concat']));
    expect(all).toBe(true);
    // The last one twice: of a list's last picture ffmpeg does not count the time.
    expect(files).toEqual(['0.png', '1.png', '1.png']);
    expect(drafts()).toEqual([]);
  });

  test('that ffmpeg cannot make is none: what ffmpeg says is told, and nothing is left', async () => {
    vi.stubEnv('BREAKS', 'yes');
    await expect(film(FRAMES, (await findEncoder())!, join(folder, 'film.webm'))).rejects.toThrow(
      'ffmpeg: no space left',
    );
    expect(made()).toEqual([]);
    expect(drafts()).toEqual([]);
  });
});

test('stopped on its way, the command leaves nothing', async () => {
  const options = ['clip', '--size', '640x1000', '--out', join(folder, 'film')];
  const env = { ...process.env, STORY: 'tests/stories/flood' };
  const child = spawn(process.execPath, ['src/tools/run.mjs', ...options], { cwd: root, env });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.includes('1/')) child.kill('SIGINT');
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  expect(existsSync(join(folder, 'temp'))).toBe(true);
  expect([...made(), ...drafts()]).toEqual([]);
}, 120_000);
