import { parseStory } from '../content/parse-story.ts';
import { inOneLine } from '../content/problem.ts';
import type { StoryData } from '../content/story-data.ts';
import { readData } from './read-data.ts';

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
