import { describe, expect, test } from 'vitest';
import { minutesToRead, textOf, wordCount, type Block, type Inline } from '../../../src/core/prose.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

test('the words of a paragraph are those that a reader sees, also inside links', () => {
  const inner: Block = [text('on '), { kind: 'strong', children: [text('8,000')] }];
  const block: Block = [text('It rests '), { kind: 'claim', id: '100-01', children: inner }, text('.')];
  expect(textOf(block)).toBe('It rests on 8,000.');
  expect(wordCount([block])).toBe(4);
});

describe('one word is', () => {
  test.each([
    ['a number with its separators', '10.000', 1],
    ['a compound', 'US-Verteidigungsminister', 1],
    ['a genitive', 'Ukraine’s', 1],
    ['a number, and its unit another', '800\u00a0km²', 2],
    ['no mark between two words', 'Gekämpft? Einige – sagt er', 4],
    ['nothing in an empty text', '', 0],
  ])('%s', (_, words, count) => expect(wordCount([[text(words)]])).toBe(count));
});

test('reading takes a minute for 200 words, and a begun minute counts', () => {
  expect([1, 200, 201, 600].map(minutesToRead)).toEqual([1, 1, 2, 3]);
});
