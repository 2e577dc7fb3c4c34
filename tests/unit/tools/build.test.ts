import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main as build } from '../../../src/tools/build.ts';
import type { Tools } from '../../../src/tools/bundled.mjs';
import { tempFolder } from '../../support/temp-folder.ts';

const tools = {} as Tools;

describe('where a site is put', () => {
  let printed: string[];
  beforeEach(() => {
    printed = [];
    // No story stands there: a build that goes as far as to read one says so.
    vi.stubEnv('STORY', tempFolder());
    vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  });
  afterEach(() => void vi.unstubAllEnvs());
  const REFUSED = /^--out: .* is there and holds no site\. Name another folder, or remove it first\.$/;

  test('not where something else lies, which stays', async () => {
    const out = tempFolder();
    writeFileSync(join(out, 'notes.txt'), 'mine');
    expect(await build(['--out', out], tools)).toBe(1);
    expect(printed).toEqual([expect.stringMatching(REFUSED)]);
    expect(readFileSync(join(out, 'notes.txt'), 'utf8')).toBe('mine');
  });

  test('not where a file has that name', async () => {
    const out = join(tempFolder(), 'notes.txt');
    writeFileSync(out, 'mine');
    expect(await build(['--out', out], tools)).toBe(1);
    expect(printed).toEqual([expect.stringMatching(REFUSED)]);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  test.each([
    ['an empty folder may take it', () => tempFolder()],
    ['one that is not there may', () => join(tempFolder(), 'new')],
  ])('%s', async (_, out) => {
    await expect(build(['--out', out()], tools)).rejects.toThrow('data/story.json does not exist');
    expect(printed).toEqual([]);
  });
});
