import { describe, expect, test } from 'vitest';
import { bandPaths, dotsOf, linePath, planeOf } from '../../../../src/charts/overtime/plane.ts';
import { linesOf, spansOf } from '../../../../src/charts/overtime/series.ts';
import type { Claim } from '../../../../src/core/types.ts';
import { axis, pointsAfter, says } from './story.ts';

describe('dots', () => {
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
});

describe('paths', () => {
  const plane = planeOf({ end: 15, ticks: [0, 5, 10, 15], beyond: [] });
  const x = (day: number) => day / 2;
  const y = (size: number) => plane.y(size);

  test('a line is level and upright, never slanted', () => {
    const claims = [says('mayor', 10, { point: 5 }), says('mayor', 20, { point: 8 })];
    const [line] = linesOf(pointsAfter(claims), axis, 40);
    expect(linePath(line!, x, plane)).toBe(`M5,${y(5)}H10M10,${y(8)}H20M10,${y(5)}V${y(8)}`);
  });

  describe('the band', () => {
    const pathsOf = (claims: readonly Claim[], day = 40) =>
      bandPaths(spansOf(pointsAfter(claims, day), axis, day), x, plane);

    test('reaches from the lowest to the highest, with an edge at both', () => {
      const { band, edges, fringes } = pathsOf([says('mayor', 10, { point: 5 }), says('pilot', 20, { point: 8 })]);
      expect(band).toBe(`M10,${y(8)}H20V${y(5)}H10Z`);
      expect(edges).toBe(`M10,${y(8)}H20M10,${y(5)}H20`);
      expect(fringes).toBe('');
    });

    test('has a fringe in place of an edge where it is open', () => {
      const { edges, fringes } = pathsOf([says('mayor', 10, { point: 5 }), says('pilot', 20, { low: 8 })]);
      expect(edges).toBe(`M10,${y(5)}H20`);
      expect(fringes).toBe(`M10,${y(8)}H20V${y(8) - 10}H10Z`);
    });

    test('can be seen on its first day', () =>
      expect(pathsOf([says('mayor', 10, { point: 5 }), says('pilot', 20, { point: 8 })], 20).band).toMatch(
        /^M10,.*H11.5/,
      ));
  });
});
