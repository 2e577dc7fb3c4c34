import { resolve } from 'node:path';
import { readData } from '../../src/tools/story.ts';
import { parseStory } from '../../src/content/parse-story.ts';
import type { StoryData } from '../../src/content/story-data.ts';

const known = new Map<string, StoryData>();

/** The data of a story's folder, seen from the project's top; throws where it is not in order. */
export function storyIn(folder: string): StoryData {
  const data = known.get(folder) ?? read(folder);
  known.set(folder, data);
  return data;
}

function read(folder: string): StoryData {
  const result = parseStory(readData(resolve(import.meta.dirname, '../..', folder)));
  if (!result.ok) throw new Error(`the data of "${folder}" has problems: see npm run check`);
  return result.data;
}
