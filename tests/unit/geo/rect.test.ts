import { expect, test } from 'vitest';
import { contains, overlaps } from '../../../src/geo/rect.ts';

const unit = { x: 0, y: 0, width: 10, height: 10 };

test.each([
  ['inside', { x: 2, y: 2, width: 2, height: 2 }, true, true],
  ['at its edge from inside', { x: 8, y: 0, width: 2, height: 10 }, true, true],
  ['across its edge', { x: 8, y: 2, width: 4, height: 2 }, true, false],
  ['at its edge from outside', { x: 10, y: 0, width: 5, height: 5 }, false, false],
  ['at its edge but for a rounding error', { x: 0.1 + 0.2 - 0.3 - 5, y: 0, width: 5, height: 5 }, false, false],
  ['beside it', { x: 20, y: 0, width: 5, height: 5 }, false, false],
])('a rectangle %s', (_, other, overlapping, contained) => {
  expect(overlaps(unit, other)).toBe(overlapping);
  expect(overlaps(other, unit)).toBe(overlapping);
  expect(contains(unit, other)).toBe(contained);
});
