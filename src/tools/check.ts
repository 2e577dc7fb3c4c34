import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkOriginals, type Article } from '../content/originals.ts';
import type { StoryData } from '../content/story-data.ts';
import { problemOnDisk } from './on-disk.ts';
import { printProblems, readStory } from './story.ts';
import { readFiles } from './files.ts';
import { storyFolder } from './story-folder.mjs';

/**
 * `npm run check`: all problems of the story's data, and whether every page and picture can be drawn from it; gives the
 * exit code.
 */
export async function main(): Promise<number> {
  const story = storyFolder();
  const result = readStory(story);
  if (!result.ok) return printProblems(result.problems);
  const folder = process.env['ARTICLES_DIR'];
  const problems = folder ? checkOriginals(result.data, readArticles(folder), projectTexts(story)) : [];
  if (problems.length > 0) return printProblems(problems.map(problemOnDisk));
  // Its modules hold the story, which has to be in order.
  const { trial } = await import('./trial.ts');
  const undrawn = await trial(result.data);
  if (undrawn) return printProblems([problemOnDisk(undrawn)]);
  console.log(summary(result.data, folder !== undefined));
  return 0;
}

const STORY_TEXTS = ['data', 'seeds'];
const OTHER_TEXTS = ['src', 'tests', 'public', 'README.md'];
const TEXT_FILE = /\.(json|geojson|md|ts|svelte|mjs|js|css|html|svg|txt|csv|webmanifest)$/;

/** All that we wrote: the base map is made from other people's data. */
function projectTexts(story: string): Record<string, string> {
  const wanted = (path: string) => TEXT_FILE.test(path) && !path.startsWith('data/basemap/');
  const texts = [
    ...OTHER_TEXTS.map((path) => readFiles(process.cwd(), path, wanted)),
    ...STORY_TEXTS.map((path) => readFiles(story, path, wanted)),
  ];
  return Object.assign({}, ...texts) as Record<string, string>;
}

function summary({ claims, sources, speakers, places, chapters }: StoryData, compared: boolean): string {
  const counts = [
    `${claims.length} claims from ${sources.length} articles`,
    `${speakers.length} speakers`,
    `${places.length} places`,
    `${chapters.length} chapter texts`,
  ];
  const originals = compared ? 'compared with the articles' : 'not compared with the articles: ARTICLES_DIR is not set';
  return `The data is in order: ${counts.join(', ')}; ${originals}.`;
}

/** The articles of a folder outside of the project. */
function readArticles(folder: string): Article[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
    });
}
