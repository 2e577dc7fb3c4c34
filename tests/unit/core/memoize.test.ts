import { expect, test } from 'vitest';
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
