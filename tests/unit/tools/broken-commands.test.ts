import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/tools/command.mjs';
import type { Files } from '../../../src/content/files.ts';
import { brokenStories } from '../../support/broken/index.ts';
import { storyFiles } from '../../support/story.ts';

const SLOW = 240_000;

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

function run(story: string, ...args: string[]) {
  return new Promise<{ code: number | null; printed: string }>((resolve) => {
    const env = { ...process.env, STORY: story };
    const child = spawn(process.execPath, ['src/tools/run.mjs', ...args], { cwd: root, env });
    let printed = '';
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('close', (code) => resolve({ code, printed }));
  });
}

const formerSite = () => folderOf({ 'dist/index.html': 'the former site', 'dist/assets/story.js': 'its script' });
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => {
    const entry = statSync(join(folder, file));
    return [file, entry.mtimeMs, entry.isFile() && readFileSync(join(folder, file), 'utf8')];
  });

const CHOSEN = ['a comma too much in a list', 'an unknown speaker', 'a plural without "other"'];

test.each(
  brokenStories
    .filter(([name]) => CHOSEN.includes(name))
    .map(([name, files, ...lines]) => [name, files, lines] as const),
)(
  'the commands themselves end with 1 and leave the former site as it is: %s',
  async (_, files, lines) => {
    const story = folderOf(files);
    const folder = formerSite();
    const before = filesIn(folder);
    const expected = {
      code: 1,
      printed: `${lines.join('\n')}\n${lines.length} problem${lines.length === 1 ? '' : 's'}\n`,
    };
    expect(await run(story, 'check')).toEqual(expected);
    expect(await run(story, 'build', '--out', join(folder, 'dist'))).toEqual(expected);
    expect(filesIn(folder)).toEqual(before);
  },
  SLOW,
);

test(
  'a build that fails on its way leaves the former site as it is',
  async () => {
    // In order, but its base map was never made.
    const story = folderOf(storyFiles());
    const folder = formerSite();
    const before = filesIn(folder);
    const { code, printed } = await run(story, 'build', '--out', join(folder, 'dist'));
    expect(code).toBe(1);
    expect(printed).toContain('data/basemap/world.json: the file is missing — run npm run basemap');
    expect(filesIn(folder)).toEqual(before);
  },
  SLOW,
);

test(
  'a command that needs the story in order says what is wrong, once, and shows nothing of its own code',
  async () => {
    const [, files, ...lines] = brokenStories.find(([name]) => name === 'an unknown speaker')!;
    const { code, printed } = await run(folderOf(files), 'stills', '--all', '--out', folderOf({}));
    expect(code).toBe(1);
    expect(printed).toBe(`The data has problems (npm run check shows them):\n${lines.join('\n')}\n`);
  },
  SLOW,
);
