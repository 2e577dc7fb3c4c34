import { describe, expect, test } from 'vitest';
import { axisOf, positionOf } from '../../../../src/core/timeline/axis.ts';
import { stopAt, stopsOf } from '../../../../src/core/timeline/stops.ts';
import { LENSES } from '../../../../src/core/types.ts';
import { randomOf } from '../../../support/random.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

const moments = [10, 11, 13, 40, 200, 201];
/** Silent from day 41 to day 199. */
const time = axisOf(0, 210, moments, 30);
const axis = stopsOf(time, moments);
const at = (day: number, on = axis) => positionOf(on, day);
/** Half a step to the first stop, three steps, half to the break, two steps, half after it, one, and half to the end. */
const STEPS = 0.5 + 3 + 0.5 + 2 + 0.5 + 1 + 0.5;

describe('the stops of a slider', () => {
  test('are equally far apart, however far in time', () => {
    const places = [10, 11, 13, 40].map((day) => at(day) * STEPS);
    for (const [i, place] of places.entries()) expect(place).toBeCloseTo(0.5 + i, 9);
    expect((at(201) - at(200)) * STEPS).toBeCloseTo(1, 9);
  });

  test('begin and end half a step from the ends, or at them', () => {
    expect([at(0), at(210)]).toEqual([0, expect.closeTo(1, 12)]);
    expect(at(201) * STEPS).toBeCloseTo(STEPS - 0.5, 9);
    const whole = stopsOf(axisOf(0, 9, [0, 9], 30), [0, 9]);
    expect([at(0, whole), at(9, whole)]).toEqual([0, 1]);
  });

  test('leave a break of two steps where the axis has one', () => {
    expect(axis.breaks).toMatchObject([{ from: 41, to: 199 }]);
    expect((axis.breaks[0]!.x1 - axis.breaks[0]!.x0) * STEPS).toBeCloseTo(2, 9);
  });

  test('leave none where one of them lies in it, as under the other lens', () => {
    expect(stopsOf(time, [10, 100, 201]).breaks).toEqual([]);
  });

  test('leave other days between them, in proportion', () => {
    expect(at(12)).toBeCloseTo((at(11) + at(13)) / 2, 9);
    expect(at(120)).toBeCloseTo((axis.breaks[0]!.x0 + axis.breaks[0]!.x1) / 2, 9);
  });

  test('are 15 px apart on a phone, under both lenses', () => {
    for (const lens of LENSES) {
      const { axis: whole, moments: days } = explorerOf('de', undefined, lens);
      const stops = stopsOf(whole, days);
      const steps = days.slice(1).map((day, i) => 354 * (positionOf(stops, day) - positionOf(stops, days[i]!)));
      expect(Math.min(...steps)).toBeGreaterThanOrEqual(15);
    }
  });
});

describe('a break that a chapter tells of', () => {
  const [gap] = axis.breaks as [(typeof axis.breaks)[0]];
  const openedBy = (by: number, width: number) => stopsOf(time, moments, { gap, by, width });
  const widthOf = (on: typeof axis) => on.breaks[0]!.x1 - on.breaks[0]!.x0;

  test('takes 40 % of a wide slider', () => expect(widthOf(openedBy(1, 1000))).toBeCloseTo(0.4, 9));

  test('opens no farther than the stops remain 15 px apart', () => {
    const opened = openedBy(1, 140);
    expect(140 * (at(11, opened) - at(10, opened))).toBeCloseTo(15, 9);
    expect(widthOf(opened)).toBeGreaterThan(widthOf(axis));
    expect(openedBy(1, 100)).toEqual(axis);
  });

  test('is closed at 0 and on its way between', () => {
    expect(openedBy(0, 1000)).toEqual(axis);
    expect(widthOf(openedBy(0.5, 1000))).toBeGreaterThan(widthOf(axis));
    expect(widthOf(openedBy(0.5, 1000))).toBeLessThan(0.4);
  });
});

describe('the stop at a position', () => {
  test('is the nearest one, also beyond the ends and in a break', () => {
    expect([-1, at(10), at(12) - 0.001, 2].map((x) => stopAt(axis, moments, x))).toEqual([10, 10, 11, 201]);
    expect([80, 160].map((day) => stopAt(axis, moments, at(day)))).toEqual([40, 200]);
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))('is each stop at its own position (seed %i)', (seed) => {
    const random = randomOf(seed);
    const days = [...new Set(Array.from({ length: 30 }, () => Math.floor(random() * 900)))].sort((a, b) => a - b);
    const stops = stopsOf(axisOf(0, 900, days, 5 + Math.floor(random() * 60)), days);
    expect(days.map((day) => stopAt(stops, days, positionOf(stops, day)))).toEqual(days);
  });
});
