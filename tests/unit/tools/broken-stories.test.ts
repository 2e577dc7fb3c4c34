import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { main as build } from '../../../src/tools/build.ts';
import type { Tools } from '../../../src/tools/bundled.mjs';
import { main as check } from '../../../src/tools/check.ts';
import { parseStory } from '../../../src/content/parse-story.ts';
import type { Files } from '../../../src/content/files.ts';
import { brokenStories } from '../../support/broken/index.ts';
import { storyFiles } from '../../support/story.ts';
import { putFiles, tempFolder } from '../../support/temp-folder.ts';

const root = tempFolder();
const story = join(root, 'story');
const site = join(root, 'dist');

let current: Files = {};
/** Makes these files the story; most of them are those of the story before. */
function tell(files: Files): void {
  putFiles(story, Object.fromEntries(Object.entries(files).filter(([file, text]) => current[file] !== text)));
  for (const file of Object.keys(current)) if (!(file in files)) rmSync(join(story, file));
  current = files;
}

/** All that lies beside the story, with its bytes and when it was written. */
function left(): unknown[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('story'))
    .map((file) => {
      const entry = statSync(join(root, file));
      return [file, entry.mtimeMs, entry.isFile() && readFileSync(join(root, file), 'utf8')];
    });
}

/** A build that begins at all asks it for something. */
const untouchable = new Proxy({} as Tools, {
  get: () => {
    throw new Error('the build has begun');
  },
});

putFiles(site, { 'index.html': 'the former site', 'en/index.html': 'the same', 'assets/story.js': 'its script' });
const before = left();

describe('faulty data are told in these very words, by npm run check and npm run build alike, and nothing is built', () => {
  let printed: string[];
  beforeEach(() => {
    printed = [];
    vi.stubEnv('STORY', story);
    vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  });
  afterEach(() => void vi.unstubAllEnvs());

  test.each(brokenStories.map(([name, files, ...lines]) => [name, files, lines] as const))(
    '%s',
    async (_, files, lines) => {
      tell(files);
      const expected = [...lines, lines.length === 1 ? '1 problem' : `${lines.length} problems`];
      // Paths are those on disk.
      const told = () => printed.splice(0).map((line) => line.replaceAll(`${story}/`, ''));
      expect([
        await check(),
        printed.every((line) => line.startsWith(story) || /^\d+ problems?$/.test(line)),
        told(),
      ]).toEqual([1, true, expected]);
      expect([await build(['--out', site], untouchable), told()]).toEqual([1, expected]);
      expect(left()).toEqual(before);
    },
  );
});

test('there are many ways to be wrong, and each is told apart', () => {
  expect(brokenStories.length).toBeGreaterThan(200);
  expect(new Set(brokenStories.map(([, files]) => JSON.stringify(files))).size).toBe(brokenStories.length);
  expect(
    brokenStories.filter(([, , ...lines]) => lines.length === 0 || lines.some((line) => !line.includes(' — '))),
  ).toEqual([]);
});

test('how a machine ends its lines is no fault', () => {
  const dos = Object.entries(storyFiles()).map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]);
  expect(parseStory(Object.fromEntries(dos) as Files)).toMatchObject({ ok: true });
});
