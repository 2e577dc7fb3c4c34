import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { readFiles } from './files.ts';
import { parseStory } from '../content/parse-story.ts';
import { inOneLine, type Problem } from '../content/problem.ts';
import type { StoryData } from '../content/story-data.ts';
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

/** The story of a project's folder. @throws DataFault */
export function checkedStory(root: string): StoryData {
  const result = parseStory(readData(root));
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
