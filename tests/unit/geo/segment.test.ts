import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/geo/camera.ts';
import { clipped, cross, nearestOn, runsThrough, segmentsOf, type Segment } from '../../../src/geo/segment.ts';

const line = (...[a, b, c, d]: [number, number, number, number]): Segment => ({ from: [a, b], to: [c, d] });
const box = { x: 0, y: 0, width: 10, height: 10 };

describe('a segment and a rectangle', () => {
  test.each<[string, Segment, Segment | null]>([
    ['inside', line(2, 2, 8, 8), line(2, 2, 8, 8)],
    ['from side to side', line(-5, 5, 15, 5), line(0, 5, 10, 5)],
    ['into it', line(5, -5, 5, 5), line(5, 0, 5, 5)],
    ['past its corner', line(-6, 5, 5, -6), null],
    ['along its edge', line(-5, 0, 15, 0), null],
    ['before it', line(-9, 5, -1, 5), null],
  ])('%s', (_, segment, part) => {
    expect(clipped(segment, box)).toEqual(part);
    expect(runsThrough(segment, box)).toBe(part !== null);
  });
});

test.each<[string, Segment, boolean]>([
  ['in the middle', line(0, 10, 10, 0), true],
  ['not, beside each other', line(0, 5, 10, 15), false],
  ['not, where one only begins on the other', line(5, 5, 10, 0), false],
])('two segments cross %s', (_, other, crossing) => {
  expect(cross(line(0, 0, 10, 10), other)).toBe(crossing);
  expect(cross(other, line(0, 0, 10, 10))).toBe(crossing);
});

test.each<[string, Point, Point]>([
  ['beside it', [5, 7], [5, 0]],
  ['before its begin', [-3, 4], [0, 0]],
  ['after its end', [30, 1], [10, 0]],
])('the nearest point to one %s', (_, point, nearest) => expect(nearestOn(line(0, 0, 10, 0), point)).toEqual(nearest));

test('what cannot be seen interrupts a line', () =>
  expect(segmentsOf([[0, 0], [1, 0], null, [3, 0], [4, 0]])).toEqual([line(0, 0, 1, 0), line(3, 0, 4, 0)]));
