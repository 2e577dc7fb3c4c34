import { checkOriginals } from '../content/originals.ts';
import { parseStory } from '../content/parse-story.ts';
import type { StoryData } from '../content/story-data.ts';
import { printProblems } from './print-problems.ts';
import { readArticles } from './read-articles.ts';
import { readData } from './read-data.ts';
import { readFiles } from './read-files.ts';
import { storyFolder } from './story-folder.mjs';

/** `npm run check`: all problems of the story's data; gives the exit code. */
export async function main(): Promise<number> {
  const story = storyFolder();
  const result = parseStory(readData(story));
  if (!result.ok) return printProblems(result.problems);
  const folder = process.env['ARTICLES_DIR'];
  const problems = folder ? checkOriginals(result.data, readArticles(folder), projectTexts(story)) : [];
  if (problems.length > 0) return printProblems(problems);
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
