import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readData } from '../../src/tools/story.ts';
import { datasetOf } from '../../src/content/dataset.ts';
import { parseStory } from '../../src/content/parse-story.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const result = parseStory(readData(root));

test('the data has no problem', () => expect(result.ok ? [] : result.problems).toEqual([]));

test('the data makes a dataset in every language of the story', () => {
  if (!result.ok) throw new Error('the data has problems');
  const { story, claims } = result.data;
  const datasets = story.languages.map(({ id }) => datasetOf(result.data, id));
  expect(datasets.map((dataset) => dataset.claims.length)).toEqual(story.languages.map(() => claims.length));
});
