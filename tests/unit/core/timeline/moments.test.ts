import { describe, expect, test } from 'vitest';
import { momentsOf, nearest, next, previous, stepMonth } from '../../../../src/core/timeline/moments.ts';

test('moments are the distinct days in order, and the days given stay as they are', () => {
  const days = [30, 10, 20, 10];
  expect(momentsOf(days)).toEqual([10, 20, 30]);
  expect(days).toEqual([30, 10, 20, 10]);
});

describe('stepping', () => {
  const moments = [10, 20, 30];

  test.each([
    ['on a moment', 20, 10, 30],
    ['between moments', 25, 20, 30],
    ['on the first', 10, null, 20],
    ['on the last', 30, 20, null],
    ['before all', 0, null, 10],
    ['after all', 99, 30, null],
  ])('%s: day %i lies after %s and before %s', (_, day, before, after) => {
    expect([previous(moments, day), next(moments, day)]).toEqual([before, after]);
  });
});

describe('the nearest moment', () => {
  test.each([
    ['itself', 20, 20],
    ['the nearer one', 27, 30],
    ['the earlier of two as near', 25, 20],
    ['the first, from before it', -5, 10],
    ['the last, from after it', 99, 30],
  ])('is %s', (_, day, expected) => {
    expect(nearest([10, 20, 30], day)).toBe(expected);
  });

  test('does not exist without moments', () => {
    expect(nearest([], 5)).toBeNull();
  });
});

describe('a step of about a month', () => {
  const moments = [0, 5, 28, 35, 40, 200];

  test.each([
    ['goes to the moment nearest to 30 days on', 0, 1, 28],
    ['goes back likewise', 40, -1, 5],
    ['crosses a long silence', 40, 1, 200],
    ['moves on even if the present moment is nearer', 200, -1, 40],
    ['ends at the last moment', 200, 1, null],
    ['ends at the first moment', 0, -1, null],
  ] as const)('%s', (_, day, direction, expected) => {
    expect(stepMonth(moments, day, direction)).toBe(expected);
  });
});
