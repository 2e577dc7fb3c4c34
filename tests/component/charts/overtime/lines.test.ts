import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/charts/overtime/lines.ts';
import { axis, pointsAfter, quietAfter, says } from './story.ts';

describe('a figure holds', () => {
  test('until the day shown', () => {
    const [line] = linesOf(pointsAfter([says('mayor', 10, { point: 5 })]), axis, 40);
    expect(line).toMatchObject({ holds: [{ from: 10, to: 40, size: 5 }], steps: [] });
  });

  test('until the camp gives another for the same thing; there the line steps', () => {
    const claims = [says('mayor', 10, { low: 5 }), says('cook', 20, { point: 8 })];
    const [line, ...others] = linesOf(pointsAfter(claims), axis, 40);
    expect(others).toEqual([]);
    expect(line!.holds).toEqual([
      { from: 10, to: 20, size: 5 },
      { from: 20, to: 40, size: 8 },
    ]);
    expect(line!.steps).toEqual([{ day: 20, low: 5, high: 8 }]);
  });

  test('only until nobody says anything any more', () => {
    const [line] = linesOf(pointsAfter([says('mayor', 10, { point: 5 })]), quietAfter([10, 20, 150]), 160);
    expect(line!.holds).toEqual([{ from: 10, to: 21, size: 5 }]);
  });

  test('and goes on after the silence with a new figure, without a step across it', () => {
    const claims = [says('mayor', 10, { point: 5 }), says('mayor', 150, { point: 8 })];
    const [line] = linesOf(pointsAfter(claims), quietAfter([10, 20, 150, 180]), 160);
    expect(line!.holds).toEqual([
      { from: 10, to: 21, size: 5 },
      { from: 150, to: 160, size: 8 },
    ]);
    expect(line!.steps).toEqual([]);
  });

  test('each for itself where a camp gives two on one day', () => {
    const claims = [says('mayor', 10, { point: 5 }), says('cook', 10, { point: 9 }), says('cook', 20, { point: 7 })];
    const [line] = linesOf(pointsAfter(claims), axis, 40);
    expect(line!.holds.map(({ size }) => size)).toEqual([5, 9, 7]);
    expect(line!.steps).toEqual([{ day: 20, low: 5, high: 9 }]);
  });
});

describe('no line joins', () => {
  test('what different camps say', () => {
    const claims = [says('mayor', 10, { point: 5 }), says('pilot', 20, { point: 8 })];
    expect(linesOf(pointsAfter(claims), axis, 40).map(({ steps }) => steps)).toEqual([[], []]);
  });

  test('numbers of different things', () => {
    const claims = [says('mayor', 10, { point: 5 }), says('mayor', 20, { point: 8, scope: 'announced' })];
    expect(linesOf(pointsAfter(claims), axis, 40).map(({ steps }) => steps)).toEqual([[], []]);
  });

  test('words without a number', () => {
    const claims = [says('mayor', 10, { qualifier: 'some' })];
    expect(linesOf(pointsAfter(claims), axis, 40)).toEqual([]);
  });
});

test('lines at one figure for some of the same days run beside one another', () => {
  const claims = [
    says('mayor', 10, { point: 5 }),
    says('pilot', 20, { point: 5 }),
    says('mayor', 20, { point: 6, scope: 'announced' }),
  ];
  expect(linesOf(pointsAfter(claims), axis, 40).map(({ beside }) => beside)).toEqual([0, 0, 1]);
});
