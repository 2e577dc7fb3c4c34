import { expect, test } from 'vitest';
import { filedUnder } from '../../../src/core/filed-under.ts';

test('a thing lies under each of its keys, once, in the order of the things', () => {
  const files = filedUnder(['ba', 'aa', 'cab', ''], (word) => [...word]);
  expect([...files]).toEqual([
    ['b', ['ba', 'cab']],
    ['a', ['ba', 'aa', 'cab']],
    ['c', ['cab']],
  ]);
});
