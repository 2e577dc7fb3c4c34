import { expect, test } from 'vitest';
import { groupByMany } from '../../../src/core/group-by-many.ts';

test('a thing lies under each of its keys, once, in the order of the things', () => {
  const files = groupByMany(['ba', 'aa', 'cab', ''], (word) => [...word]);
  expect([...files]).toEqual([
    ['b', ['ba', 'cab']],
    ['a', ['ba', 'aa', 'cab']],
    ['c', ['cab']],
  ]);
});
