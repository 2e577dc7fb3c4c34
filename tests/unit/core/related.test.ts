import { expect, test, describe } from 'vitest';
import { relatedTo, sameAnswers } from '../../../src/core/related.ts';
import { claim, storyOf } from '../../support/scene-story.ts';

test('related are the statements on the same topic and those by the same speaker, never the statement itself', () => {
  const [own, topic, speaker, both, neither] = [
    claim('own', { topic: 'numbers', speaker: 'mayor' }),
    claim('topic', { topic: 'numbers', speaker: 'pilot' }),
    claim('speaker', { topic: 'law', speaker: 'mayor' }),
    claim('both', { topic: 'numbers', speaker: 'mayor' }),
    claim('neither', { topic: 'law', speaker: 'pilot' }),
  ] as const;
  const claims = [neither, both, own, speaker, topic];
  expect(relatedTo({ claims }, own)).toEqual([both, speaker, topic]);
});

describe('statements with the same answer', () => {
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
});
