import { expect, test } from 'vitest';
import { dotsOf } from '../../../../src/charts/overtime/dots.ts';
import { planeOf } from '../../../../src/charts/overtime/plane.ts';
import { pointsAfter, says } from './story.ts';

const plane = planeOf({ end: 15, ticks: [0, 5, 10, 15], beyond: [100] });
const x = (day: number) => day / 2;

test('marks of one day and one figure stand side by side around the day', () => {
  const dots = dotsOf(pointsAfter([says('mayor', 10, { point: 5 }), says('pilot', 10, { point: 5 })]), x, plane);
  expect(dots.map((dot) => dot.x)).toEqual([5, 5]);
  expect(dots[0]!.dx).toBe(-dots[1]!.dx);
  expect(dots[1]!.dx - dots[0]!.dx).toBeGreaterThanOrEqual(10);
});

test('others stand on their day', () => {
  const dots = dotsOf(pointsAfter([says('mayor', 10, { point: 5 }), says('pilot', 10, { point: 6 })]), x, plane);
  expect(dots.map(({ dx }) => dx)).toEqual([0, 0]);
});

test('heights: beyond the tear, then the scale from its end to zero, then words', () => {
  const { beyond, tear, end, zero, words, height, y } = plane;
  expect([y(100), y(15), y(0), y(undefined)]).toEqual([beyond, end, zero, words]);
  const down = [beyond, tear, end, zero, words, height];
  expect(down).toEqual(down.toSorted((a, b) => a - b));
});

test('true to scale between zero and the end', () =>
  expect((plane.zero - plane.y(10)) / (plane.zero - plane.y(5))).toBeCloseTo(2, 1));
