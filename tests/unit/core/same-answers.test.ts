import { describe, expect, test } from 'vitest';
import { sameAnswers } from '../../../src/core/same-answers.ts';
import { claim, storyOf } from '../../support/scene-story.ts';

const [yes, too, no, own, alone] = ['yes', 'too', 'no', 'own', 'alone'].map((id) => claim(id));
const story = {
  ...storyOf([yes!, too!, no!, own!, alone!]),
  questions: [
    {
      id: 'there',
      label: 'Are they there?',
      answers: [
        { label: 'yes', claims: ['yes', 'too'] },
        { label: 'no', claims: ['no'] },
      ],
    },
    { id: 'many', label: 'How many?', answers: [{ claims: ['yes', 'own'] }] },
  ],
};
const found = (id: string) =>
  sameAnswers(story, claim(id)).map(({ question, claims }) => [question.id, ...claims.map((other) => other.id)]);

describe('beside a statement stand', () => {
  test('those that give the same answer, with the question', () => expect(found('yes')).toEqual([['there', 'too']]));
  test.each([
    ['the only one to answer so', 'no'],
    ['a figure, which is its own answer', 'own'],
    ['one that answers no question', 'alone'],
  ])('no others beside %s', (_, id) => expect(found(id)).toEqual([]));
});
