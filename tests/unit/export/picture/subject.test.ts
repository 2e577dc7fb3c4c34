import { expect, test } from 'vitest';
import { chartsOf, questionsOf, subjectsOf } from '../../../../src/export/picture/subject.ts';
import { realStory } from '../../../support/real-story.ts';

const story = realStory('en');
const without = { ...story, questions: [] };
const withoutStrip = { ...story, questions: story.questions.filter(({ strip }) => strip === undefined) };

test('a story has pictures of its map and of every chart that it has something for', () => {
  expect(subjectsOf(story)).toEqual(['map', 'estimates', 'overtime', 'strip', 'matrix', 'chronology']);
  expect(chartsOf(withoutStrip)).toEqual(['estimates', 'overtime', 'matrix', 'chronology']);
  expect(chartsOf(without)).toEqual(['estimates', 'overtime', 'chronology']);
});

test('a strip is of a question that has one, the matrix of any', () => {
  expect(questionsOf('strip', story).map(({ id }) => id)).toEqual(['fighting']);
  expect(questionsOf('matrix', story)).toEqual(story.questions);
  expect(questionsOf('overtime', story)).toEqual([]);
});
