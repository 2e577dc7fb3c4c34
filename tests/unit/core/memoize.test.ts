import { expect, test, vi } from 'vitest';
import { memoize } from '../../../src/core/memoize.ts';

test('the work is done once for each object and variant, whatever comes of it', () => {
  const work: [object, string][] = [];
  const count = memoize((thing: object, variant: string) =>
    work.push([thing, variant]) > 1 ? work.length : undefined,
  );
  const [a, b] = [{}, {}];
  const asked = [count(a, 'x'), count(b, 'x'), count(a, 'y'), count(a, 'x'), count(b, 'x'), count(a, 'y')];
  expect(asked).toEqual([undefined, 2, 3, undefined, 2, 3]);
  expect(work).toEqual([
    [a, 'x'],
    [b, 'x'],
    [a, 'y'],
  ]);
});

test('and once for each pair of objects, or each object alone', () => {
  const make = vi.fn((a: { n: number }, b: { n: number }) => (a.n === b.n ? undefined : a.n + b.n));
  const sum = memoize(make);
  const [one, two] = [{ n: 1 }, { n: 2 }];
  const asked = [sum(one, two), sum(one, two), sum(two, one), sum(one, one), sum(one, one)];
  expect(asked).toEqual([3, 3, 3, undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
  const alone = memoize((a: { n: number }) => [a.n]);
  expect(alone(one)).toBe(alone(one));
  expect(alone(one)).not.toBe(alone(two));
});
