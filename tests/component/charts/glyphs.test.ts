import { describe, expect, test } from 'vitest';
import { extentOf, shapePath } from '../../../src/charts/glyphs.ts';
import { SHAPES } from '../../../src/core/types.ts';
import { explorerOf } from '../../support/real-explorer.ts';

describe('shape path', () => {
  test('every shape has a path of its own, so that camps stay apart without colour', () => {
    const paths = SHAPES.map(shapePath);
    expect(new Set(paths).size).toBe(SHAPES.length);
  });

  test.each(SHAPES)('the %s is a path of finite numbers', (shape) => {
    const path = shapePath(shape);
    expect(path).toMatch(/^M[\d.,\-LAhvZ]+$/);
    expect(path).not.toMatch(/NaN|Infinity/);
  });

  describe('of the same area', () => {
    /** Area of a polygon whose corners are given by M and L, in px². */
    function areaOf(path: string): number {
      const points = [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(
        ([, x, y]) => [Number(x), Number(y)] as const,
      );
      const crosses = points.map(([x, y], i) => {
        const [nextX, nextY] = points[(i + 1) % points.length]!;
        return x * nextY - nextX * y;
      });
      return Math.abs(crosses.reduce((sum, cross) => sum + cross, 0)) / 2;
    }

    test.each(['diamond', 'cross', 'triangle', 'star', 'wye'] as const)('64 px²: %s', (shape) =>
      expect(areaOf(shapePath(shape))).toBeCloseTo(64, 0),
    );
    test('64 px²: square', () => expect(Number(/h(-?[\d.]+)/.exec(shapePath('square'))?.[1]) ** 2).toBeCloseTo(64, 0));
    test('64 px²: circle', () =>
      expect(Math.PI * Number(/A([\d.]+)/.exec(shapePath('circle'))?.[1]) ** 2).toBeCloseTo(64, 0));
  });

  test('no two camps of the story share a shape', () => {
    const shapes = explorerOf('en').dataset.camps.map(({ shape }) => shape);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('extent', () => {
  test.each([
    ['a point is one filled mark', { point: 8 }, { marks: [8], hollow: false }],
    ['a low end is hollow and open to more', { low: 3 }, { marks: [3], hollow: true, line: { from: 3, to: null } }],
    ['a high end is hollow and open to less', { high: 9 }, { marks: [9], hollow: true, line: { from: null, to: 9 } }],
    [
      'a range is two hollow ends and what lies between',
      { low: 3, high: 9 },
      { marks: [3, 9], hollow: true, line: { from: 3, to: 9 } },
    ],
    [
      'a point within a range keeps both',
      { low: 3, point: 5, high: 9 },
      { marks: [5], hollow: false, line: { from: 3, to: 9 } },
    ],
    ['words alone have no mark', {}, { marks: [], hollow: true }],
  ])('%s', (_, quantity, extent) => expect(extentOf(quantity)).toEqual(extent));
});
