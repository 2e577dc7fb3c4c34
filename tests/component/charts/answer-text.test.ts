import { expect, test } from 'vitest';
import { answerText, widthsOf } from '../../../src/charts/answer-text.ts';
import { saidByWhom } from '../../../src/core/short-date.ts';
import { dated, claim, guests } from '../../support/scene-story.ts';
import { explorerAt } from '../../support/explorer.ts';

const explorer = explorerAt(60, [[]]);
const of = (quantity: Parameters<typeof guests>[0]) => claim('1', { quantity: guests(quantity) });

test('an answer is in the words of the data, or a figure with what it counts', () => {
  expect(answerText(explorer, { claim: of({ point: 9000 }), answer: { label: 'yes', claims: [] } })).toBe('yes');
  expect(answerText(explorer, { claim: of({ low: 9000, qualifier: 'at-least' }), answer: { claims: [] } })).toBe(
    'at least 9,000, there',
  );
});

test('a statement whose day is known by its end alone was said by then', () => {
  expect(saidByWhom(explorer, claim('1', { said: 31 }))).toBe('Mayor, 1 Feb');
  expect(saidByWhom(explorer, claim('1', { said: dated(20, 31) }))).toBe('Mayor, by 1 Feb');
});

test('a camp with four times the statements gets twice the width, and all together the whole', () => {
  const camp = explorer.dataset.camps[0]!;
  const camps = [4, 16, 4].map((statements) => ({ camp, statements, voices: [] }));
  expect(widthsOf(camps, 88)).toEqual([22, 44, 22]);
});
