import { expect, test } from 'vitest';
import { parseStory } from '../../../src/content/parse-story.ts';
import type { Files } from '../../../src/content/files.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { chapter, storyFiles, storyWith } from '../../support/story.ts';

const CLAIMS = 'data/claims/100.json';
const TOWNS = 'data/towns.json';
const GERMAN = 'data/chapters/01-start.de.md';

test('a story without a flaw parses', () => {
  const result = parseStory(storyFiles());
  expect(result).toMatchObject({ ok: true, data: { story: { opening: 'start' }, claims: { length: 3 } } });
});

test('the schema that a file names for editors is no part of the data', () => {
  const named = Object.entries(storyFiles()).map(([path, text]) => [
    path,
    text.includes('$schema') ? text : text.replace(/^\{/, '{"$schema":"x.json",'),
  ]);
  const result = parseStory(Object.fromEntries(named));
  expect(result.ok).toBe(true);
  expect(JSON.stringify(result)).not.toContain('$schema');
});

test('a story may have the world alone, or a region without provinces', () => {
  const region = { box: [8, 54, 13, 58] };
  expect(problemsOf(storyWith('data/basemap.json', (recipe) => (recipe.region = region)))).toEqual([]);
});

test('outlines are looked up only once the base map is made', () => {
  const { 'data/basemap/outlines.json': _, ...files } = storyFiles();
  expect(problemsOf(files)).toEqual([]);
});

test('all problems of all files come at once', () => {
  const files = { ...storyWith(CLAIMS, ([c]) => (c.speaker = 'ghost')), [TOWNS]: '[', [GERMAN]: chapter('Ein *Wort') };
  expect(problemsOf(files).map(({ file }) => file)).toEqual([GERMAN, CLAIMS, TOWNS]);
});

test('an entry that fails its schema is still there for those who refer to it', () => {
  const problems = problemsOf(storyWith(CLAIMS, ([c]) => (c.paragraph = 0)));
  expect(problems).toMatchObject([{ where: '[0].paragraph', what: '0 is no count' }]);
});

function problemsOf(files: Files): readonly Problem[] {
  const result = parseStory(files);
  return result.ok ? [] : result.problems;
}
