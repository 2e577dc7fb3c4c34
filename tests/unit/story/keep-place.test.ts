import { describe, expect, test } from 'vitest';
import { anchorsOf, placeAt, positionOf } from '../../../src/story/keep-place.ts';

/** Three blocks of 400 px under a head of 100, in a window of 200 px; the line to pass lies at 100. */
const anchors = anchorsOf([100, 500, 900], 200, 1100);

test('a page begins at its start, changes blocks at the line, and ends at its end', () => {
  expect(anchors).toEqual([0, 400, 800, 1100]);
});

test('a block that stands beside the one before it takes up nothing', () => {
  expect(anchorsOf([100, 500, 500, 900], 200, 1100)).toEqual([0, 400, 400, 800, 1100]);
});

test('a page that ends before its last block comes up has no place beyond its end', () => {
  expect(anchorsOf([100, 500, 900], 200, 600)).toEqual([0, 400, 600, 600]);
});

describe('a place', () => {
  test.each([
    [0, { index: 0, part: 0 }],
    [300, { index: 0, part: 0.75 }],
    [400, { index: 1, part: 0 }],
    [1100, { index: 2, part: 1 }],
    [1200, { index: 2, part: 1 }],
  ])('at %d px is its block and how much of it has passed', (y, place) => {
    expect(placeAt(anchors, y)).toEqual(place);
  });

  test('is the same in a window with other blocks, and back again', () => {
    const other = anchorsOf([44, 244, 1244], 390, 1500);
    for (let y = 0; y <= 1100; y++) {
      const place = placeAt(anchors, y);
      const there = positionOf(other, place);
      expect(placeAt(other, there).index, `${y} px`).toBe(place.index);
      expect(positionOf(anchors, place), `${y} px`).toBe(y);
    }
  });

  test('just before the next block is not rounded into it', () => {
    expect(positionOf([0, 100.2, 300], { index: 0, part: 0.999 })).toBe(100);
    expect(positionOf([0, 100, 300], { index: 0, part: 0.999 })).toBe(99);
    expect(positionOf([0, 100, 300], { index: 1, part: 1 })).toBe(300);
  });
});
