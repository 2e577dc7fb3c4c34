import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putFile, replaceFolder } from '../../../src/tools/files.ts';
import { tempFolder } from '../../support/temp-folder.ts';

test('a file is put into folders that are made for it, and nothing else is left there', () => {
  const into = tempFolder();
  putFile(join(into, 'a/b/c.txt'), 'new');
  expect(readFileSync(join(into, 'a/b/c.txt'), 'utf8')).toBe('new');
  expect(readdirSync(join(into, 'a/b'))).toEqual(['c.txt']);
});

test('where it cannot be put, what was there stays whole', () => {
  const into = tempFolder({ 'taken/by/this.txt': 'old' });
  expect(() => putFile(join(into, 'taken'), 'new')).toThrow();
  expect(readdirSync(into)).toEqual(['taken']);
  expect(readFileSync(join(into, 'taken/by/this.txt'), 'utf8')).toBe('old');
});

test('a folder is made, then replaced whole, and what fails on its way leaves the former one and nothing else', async () => {
  const around = tempFolder();
  const folder = join(around, 'dist');
  const page = () => readFileSync(join(folder, 'index.html'), 'utf8');
  const make = (text: string) => (next: string) => {
    mkdirSync(next);
    writeFileSync(join(next, 'index.html'), text);
    return Promise.resolve(text.length);
  };
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
