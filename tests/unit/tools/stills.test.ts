import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { root } from '../../../src/tools/command.mjs';
import { main } from '../../../src/tools/stills.ts';
import { parsePicture } from '../../support/parse-picture.ts';
import { tempFolder } from '../../support/temp-folder.ts';

let printed: string[];
beforeEach(() => {
  printed = [];
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void printed.push(line));
});

test.each(['svg', 'png'])('the same picture has the same bytes each time, as %s', async (format) => {
  const files = ['a', 'b'].map((name) => join(tempFolder(), `${name}.${format}`));
  for (const file of files) {
    const options = ['--chapter', 'west', '--lang', 'en', '--size', '800x800', '--format', format, '--out', file];
    expect(await main(options)).toBe(0);
  }
  expect(printed).toEqual(files);
  const [first, second] = files.map((file) => readFileSync(file));
  expect(first!.equals(second!)).toBe(true);
  if (format === 'svg') {
    expect(parsePicture(first!.toString()).querySelector('title')).not.toBeNull();
  } else {
    expect(first!.readUInt32BE(16)).toBe(800);
    expect(first!.toString('utf8')).toMatch(/iTXtTitle\0.*iTXtAuthor\0.*iTXtCopyright\0+CC\sBY\s4\.0/s);
  }
});

test('a wrong word ends it with 1 and says what there is', async () => {
  expect(await main(['--chapter', 'nowhere'])).toBe(1);
  expect(printed).toEqual([expect.stringContaining('--chapter: "nowhere" is none. There are: start')]);
});

test('stopped on its way, the command leaves only whole files', async () => {
  const folder = tempFolder();
  const child = spawn(process.execPath, ['src/tools/run.mjs', 'stills', '--all', '--format', 'png', '--out', folder], {
    cwd: root,
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    // At the beginning of a line: the folder's name may end in a 3.
    if (/^3\//m.test(text)) child.kill('SIGINT');
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const [code, signal] = await new Promise<unknown[]>((resolve) => child.on('close', (...end) => resolve(end)));
  expect(code === 0 && signal === null).toBe(false);
  expect(text, complaint).toMatch(/^1\/\d+ .*\n2\/\d+ /);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
  expect(files.length).toBeGreaterThanOrEqual(3);
  for (const file of files) {
    expect(file).toMatch(/\.png$/);
    // The last chunk of a whole PNG.
    expect(readFileSync(join(folder, file)).subarray(-8, -4).toString()).toBe('IEND');
  }
}, 120_000);
