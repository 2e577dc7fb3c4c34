import { expect, test, vi } from 'vitest';
import { memoizePair } from '../../../src/core/memoize-pair.ts';

test('an answer is made once for each pair, also where it is undefined', () => {
  const make = vi.fn((a: { n: number }, b: { n: number }) => (a.n === b.n ? undefined : a.n + b.n));
  const sum = memoizePair(make);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  expect([sum(one, two), sum(one, two), sum(two, one), sum(one, one), sum(one, one)]).toEqual([
    3,
    3,
    3,
    undefined,
    undefined,
  ]);
  expect(make).toHaveBeenCalledTimes(3);
});
