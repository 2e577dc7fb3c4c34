import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { readFiles } from './files.ts';
import { datasetOf } from '../content/dataset.ts';
import { fileOf as chapterFile, lineOf } from '../content/chapters/read-chapter.ts';
import { parseStory, type Result } from '../content/parse-story.ts';
import { inOneLine, type Problem } from '../content/problem.ts';
import type { StoryData } from '../content/story-data.ts';
import { unseenIn } from '../geo/chapter-camera.ts';
import { FORMATS } from '../theme/layouts.ts';
import { readRecipe } from './basemap/recipe.ts';
import { problemOnDisk } from './on-disk.ts';
import { undrawableSigns } from './letters.ts';
import { storyFolder } from './story-folder.mjs';

/** The texts that a story is made of, by path from its folder. */
export function readData(story: string): Record<string, string> {
  return { ...readFiles(story, 'data', isData), ...readFiles(story, 'seeds', isData) };
}

/** Also what an editor may have meant as data: the check says that nothing reads it. */
function isData(path: string): boolean {
  return /\.(json|geojson|md|markdown|txt|csv|yaml|yml)$/i.test(path);
}

/** The data are not in order; the message holds every problem, and no stack is of use. */
export class DataFault extends Error {
  override readonly name = 'DataFault';
  override readonly stack = '';
}

/** Many ask for the story, which is read anew only where a file has changed. */
let last: { readonly key: string; readonly result: Result } | undefined;

/** A story of a folder with all its problems: of its data, then of its base map and of what its chapters can show. */
export function readStory(story: string): Result {
  const files = readData(story);
  const key = JSON.stringify([story, files]);
  if (last?.key !== key) last = { key, result: checkedFiles(story, files) };
  return last.result;
}

function checkedFiles(story: string, files: Readonly<Record<string, string>>): Result {
  const result = parseStory(files);
  const problems = result.ok
    ? [...withoutMap(story, files), ...undrawableSigns(files, result.data.story.languages), ...unseen(result.data)]
    : result.problems;
  return result.ok && problems.length === 0 ? result : { ok: false, problems: problems.map(problemOnDisk) };
}

/** Files of the base map that are not there. */
function withoutMap(story: string, files: Readonly<Record<string, string>>): Problem[] {
  return ['world', 'outlines', ...(readRecipe(story).region ? ['region'] : [])]
    .map((name) => `data/basemap/${name}.json`)
    .filter((file) => !(file in files))
    .map((file) => ({ file, where: '', what: 'the file is missing', fix: 'run npm run basemap' }));
}

/** Chapters look at the same in every language. */
function unseen(data: StoryData): Problem[] {
  const [lang] = Object.keys(data.languages);
  const dataset = datasetOf(data, lang!);
  return data.chapters
    .filter((chapter) => chapter.lang === lang)
    .flatMap((chapter) => {
      const ids = new Set(FORMATS.flatMap((format) => unseenIn(dataset, chapter.id, format)));
      const what = `see: the map cannot show ${[...ids].map((id) => `"${id}"`).join(', ')}`;
      return ids.size === 0 ? [] : [{ file: chapterFile(chapter), where: lineOf(chapter, 'see'), what, fix: UNSEEN }];
    });
}

const UNSEEN = 'name places that have a point, and of those none on opposite sides of the globe';

/** The story of a folder. @throws DataFault */
export function checkedStory(root: string): StoryData {
  const result = readStory(root);
  if (result.ok) return result.data;
  throw new DataFault(
    `The data has problems (npm run check shows them):\n${result.problems.map(inOneLine).join('\n')}`,
  );
}

/** Prints each problem of the data on a line, and how many there are; gives the exit code. */
export function printProblems(problems: readonly Problem[]): number {
  for (const problem of problems) console.error(inOneLine(problem));
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
  return 1;
}

/** The story's base map, as `npm run basemap` made it. */
export const readWorld = (): Promise<Topology> => read(fileOf('world'));

/** Null for a story without a region. */
export async function readRegion(): Promise<Topology | null> {
  const file = fileOf('region');
  return existsSync(file) ? read(file) : null;
}

const fileOf = (name: string) => join(storyFolder(), `data/basemap/${name}.json`);
const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Topology;
