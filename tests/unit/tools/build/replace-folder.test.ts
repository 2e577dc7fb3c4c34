import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../../../src/tools/build/replace-folder.ts';

const around = mkdtempSync(join(tmpdir(), 'replace-'));
const folder = join(around, 'dist');
const page = () => readFileSync(join(folder, 'index.html'), 'utf8');
const make = (text: string) => (next: string) => {
  mkdirSync(next);
  writeFileSync(join(next, 'index.html'), text);
  return Promise.resolve(text.length);
};

test('a folder is made, then replaced whole, and what fails on its way leaves the former one and nothing else', async () => {
  expect(await replaceFolder(folder, make('first'))).toBe(5);
  writeFileSync(join(folder, 'old.html'), '');
  // Left by a command that was stopped.
  mkdirSync(`${folder}.next`);

  await replaceFolder(folder, make('second'));
  expect(page()).toBe('second');
  expect(readdirSync(folder)).toEqual(['index.html']);

  const half = async (next: string) => {
    await make('third')(next);
    throw new Error('stopped');
  };
  await expect(replaceFolder(folder, half)).rejects.toThrow('stopped');
  expect(page()).toBe('second');
  expect(readdirSync(around)).toEqual(['dist']);
});
