import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../src/tools/command.mjs';
import { brokenStories } from '../../support/broken/index.ts';
import { storyFiles } from '../../support/story.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const SLOW = 240_000;
const [, files, ...lines] = brokenStories.find(([name]) => name === 'an unknown speaker')!;

/** The problems, in the files of a folder. */
const onDisk = (story: string) => lines.map((line) => `${story}/${line}`).join('\n');

function run(story: string, ...args: string[]) {
  return new Promise<{ code: number | null; printed: string }>((resolve) => {
    const env = { ...process.env, STORY: story };
    const child = spawn(process.execPath, ['src/tools/run.mjs', ...args], { cwd: root, env });
    let printed = '';
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('close', (code) => resolve({ code, printed }));
  });
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => {
    const entry = statSync(join(folder, file));
    return [file, entry.mtimeMs, entry.isFile() && readFileSync(join(folder, file), 'utf8')];
  });

test(
  'a check that finds problems says them, how many there are, and ends with 1',
  async () => {
    const story = tempFolder(files);
    expect(await run(story, 'check')).toEqual({
      code: 1,
      printed: `${onDisk(story)}\n${lines.length} problem${lines.length === 1 ? '' : 's'}\n`,
    });
  },
  SLOW,
);

test(
  'a build that fails on its way ends with 1 and leaves the former site as it is',
  async () => {
    // In order, but its base map was never made.
    const story = tempFolder(storyFiles());
    const folder = tempFolder({ 'dist/index.html': 'the former site', 'dist/assets/story.js': 'its script' });
    const before = filesIn(folder);
    const { code, printed } = await run(story, 'build', '--out', join(folder, 'dist'));
    expect(code).toBe(1);
    expect(printed).toContain(`${story}/data/basemap/world.json: the file is missing — run npm run basemap`);
    expect(filesIn(folder)).toEqual(before);
  },
  SLOW,
);

test(
  'a command that needs the story in order says what is wrong, once, and shows nothing of its own code',
  async () => {
    const story = tempFolder(files);
    const { code, printed } = await run(story, 'stills', '--all', '--out', tempFolder());
    expect(code).toBe(1);
    expect(printed).toBe(`The data has problems (npm run check shows them):\n${onDisk(story)}\n`);
  },
  SLOW,
);
