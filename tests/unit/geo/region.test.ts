import { expect, test } from 'vitest';
import { regionOf, shareOver } from '../../../src/geo/region.ts';

/** A square of 30 with a hole of 10 in its middle. */
const ring = regionOf('ring', [
  [
    [0, 0],
    [30, 0],
    [30, 30],
    [0, 30],
  ],
  [
    [10, 10],
    [20, 10],
    [20, 20],
    [10, 20],
  ],
]);

test.each([
  ['all of it inside', { x: 1, y: 1, width: 8, height: 8 }, 1],
  ['none, outside', { x: 40, y: 0, width: 8, height: 8 }, 0],
  ['none, in a hole', { x: 11, y: 11, width: 8, height: 8 }, 0],
  ['the part inside', { x: -10, y: 0, width: 30, height: 9 }, 2 / 3],
])('the share of a rectangle over a region: %s', (_, rect, share) =>
  expect(shareOver(ring, rect)).toBeCloseTo(share, 9),
);
