import { parseStory } from '../content/parse-story.ts';
import { inOneLine } from '../content/problem.ts';
import type { StoryData } from '../content/story-data.ts';
import { readData } from './read-data.ts';

/** The story of a project's folder; throws with every problem at once where its data is not in order. */
export function checkedStory(root: string): StoryData {
  const result = parseStory(readData(root));
  if (result.ok) return result.data;
  throw new Error(`The data has problems (npm run check shows them):\n${result.problems.map(inOneLine).join('\n')}`);
}
