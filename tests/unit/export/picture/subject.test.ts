import { expect, test } from 'vitest';
import { chaptersOf, chartsOf, questionsOf, subjectsOf } from '../../../../src/export/picture/subject.ts';
import { realStory } from '../../../support/real-story.ts';

const story = realStory('en');
const without = { ...story, questions: [] };
const withoutStrip = { ...story, questions: story.questions.filter(({ strip }) => strip === undefined) };

test('a story has pictures of its map and of every chart that it has something for', () => {
  const ofChapters = ['numbers', 'contradiction'];
  expect(subjectsOf(story)).toEqual(['map', 'estimates', 'overtime', 'strip', 'matrix', ...ofChapters, 'chronology']);
  expect(chartsOf(withoutStrip)).toEqual(['estimates', 'overtime', 'matrix', ...ofChapters, 'chronology']);
  expect(chartsOf(without)).toEqual(['estimates', 'overtime', ...ofChapters, 'chronology']);
  const plain = story.chapters.filter(({ chart }) => chart === undefined);
  expect(chartsOf({ ...without, chapters: plain })).toEqual(['estimates', 'overtime', 'chronology']);
});

test('a strip is of a question that has one, the matrix of any', () => {
  expect(questionsOf('strip', story).map(({ id }) => id)).toEqual(['fighting']);
  expect(questionsOf('matrix', story)).toEqual(story.questions);
  expect(questionsOf('overtime', story)).toEqual([]);
});

test('a chart that stands in a card is of the chapters that have it, all else of any', () => {
  expect(chaptersOf('numbers', story).map(({ id }) => id)).toEqual(['border']);
  expect(chaptersOf('map', story)).toBe(story.chapters);
});
