import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { putFile } from '../../../src/tools/put-file.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'put-file-'));

test('a file is put into folders that are made for it, and nothing else is left there', () => {
  const into = folder();
  putFile(join(into, 'a/b/c.txt'), 'new');
  expect(readFileSync(join(into, 'a/b/c.txt'), 'utf8')).toBe('new');
  expect(readdirSync(join(into, 'a/b'))).toEqual(['c.txt']);
});

test('where it cannot be put, what was there stays whole', () => {
  const into = folder();
  mkdirSync(join(into, 'taken/by'), { recursive: true });
  writeFileSync(join(into, 'taken/by/this.txt'), 'old');
  expect(() => putFile(join(into, 'taken'), 'new')).toThrow();
  expect(readdirSync(into)).toEqual(['taken']);
  expect(readFileSync(join(into, 'taken/by/this.txt'), 'utf8')).toBe('old');
});
