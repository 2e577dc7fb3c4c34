import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/days.ts';
import { axisOf, dayAt, positionOf, withBreak } from '../../../../src/core/timeline/axis.ts';
import type { Day } from '../../../../src/core/types.ts';
import { randomOf } from '../../../support/random.ts';

const at = (iso: string): Day => dayOf(iso)!;

describe('an axis without long silence', () => {
  const axis = axisOf(100, 110, [100, 104, 110], 20);

  test('is true to scale from 0 to 1', () => {
    expect([100, 105, 110].map((day) => positionOf(axis, day))).toEqual([0, 0.5, 1]);
    expect(axis.breaks).toEqual([]);
  });

  test.each([
    ['before', 0, 0, 100],
    ['after', 999, 1, 110],
  ])('clamps what lies %s it', (_, day, x, end) => {
    expect(positionOf(axis, day)).toBe(x);
    expect(dayAt(axis, x * 3 - 1)).toBe(end);
  });
});

describe('a long silence', () => {
  const moments = [at('2024-10-18'), at('2024-11-25'), at('2025-04-26')];
  const axis = axisOf(at('2024-10-01'), at('2025-04-30'), moments, 40);

  test('is one break from the first quiet day to the last', () => {
    expect(axis.breaks).toHaveLength(1);
    expect(axis.breaks[0]).toMatchObject({ from: at('2024-11-26'), to: at('2025-04-25') });
  });

  test('is as wide as nine days elsewhere', () => {
    const [{ x0, x1 }] = axis.breaks as [(typeof axis.breaks)[0]];
    const nineDays = positionOf(axis, at('2024-10-10')) - positionOf(axis, at('2024-10-01'));
    expect(x1 - x0).toBeCloseTo(nineDays, 12);
  });

  test('of exactly the allowed length stays to scale', () => {
    expect(axisOf(0, 41, [0, 41], 40).breaks).toEqual([]);
    expect(axisOf(0, 42, [0, 42], 40).breaks).toHaveLength(1);
  });

  test.each([
    ['before the first moment', 0, 100, [100], { from: 0, to: 99, x0: 0 }],
    ['after the last moment', 0, 100, [0], { from: 1, to: 100, x1: 1 }],
    ['without any moment', 0, 100, [], { from: 0, to: 100, x0: 0, x1: 1 }],
  ])('%s is a break, too', (_, start, end, days, expected) => {
    expect(axisOf(start, end, days, 40).breaks).toMatchObject([expected]);
  });
});

test('a moment outside the axis is left out: it breaks no silence', () => {
  expect(axisOf(0, 50, [-9, 60], 40).breaks).toMatchObject([{ from: 0, to: 50 }]);
});

test('an axis of a single day has one position', () => {
  const axis = axisOf(7, 7, [7], 40);
  expect([positionOf(axis, 7), dayAt(axis, 0), dayAt(axis, 1)]).toEqual([0, 7, 7]);
});

describe.each(Array.from({ length: 20 }, (_, seed) => seed))('on an axis with breaks anywhere (seed %i)', (seed) => {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const [start, length] = [below(20_000), 1 + below(900)];
  const moments = Array.from({ length: below(15) }, () => start + below(length)).sort((a, b) => a - b);
  const axis = axisOf(start, start + length, moments, 5 + below(60));
  const days = Array.from({ length: length + 1 }, (_, i) => start + i);

  test('every day comes back from its position', () =>
    expect(days.map((day) => dayAt(axis, positionOf(axis, day)))).toEqual(days));

  test('every position comes back from its day, within half a day', () => {
    const positions = Array.from({ length: 500 }, random);
    const tooFar = positions.filter((x) => {
      const [from, to] = [-0.5, 0.5].map((half) => positionOf(axis, dayAt(axis, x) + half));
      return x < from! - 1e-9 || x > to! + 1e-9;
    });
    expect(tooFar).toEqual([]);
  });
});

describe('a break made wider', () => {
  const closed = axisOf(at('2024-10-01'), at('2025-04-30'), [at('2024-10-28'), at('2024-11-25'), at('2025-04-26')], 40);
  const [gap] = closed.breaks;
  const opened = withBreak(closed, gap!, 0.4);

  test('is as wide as it was told to be; the rest shrinks alike and keeps its ends', () => {
    const [{ x0, x1 }] = opened.breaks as [(typeof opened.breaks)[0]];
    expect(x1 - x0).toBeCloseTo(0.4, 12);
    const widthOf = (axis: typeof closed, from: string, to: string) =>
      positionOf(axis, at(to)) - positionOf(axis, at(from));
    const shrunk = [
      ['2024-10-01', '2024-11-25'],
      ['2025-04-26', '2025-04-30'],
    ].map(([from, to]) => widthOf(opened, from!, to!) / widthOf(closed, from!, to!));
    expect(shrunk[0]).toBeCloseTo(shrunk[1]!, 12);
    expect([positionOf(opened, opened.start), positionOf(opened, opened.end)]).toEqual([0, 1]);
  });

  test('still finds each day where it puts it', () => {
    for (let day = opened.start; day <= opened.end; day++) expect(dayAt(opened, positionOf(opened, day))).toBe(day);
  });

  test('may be all there is of an axis', () => {
    const silent = axisOf(0, 100, [], 40);
    expect(withBreak(silent, silent.breaks[0]!, 1).breaks).toEqual(silent.breaks);
  });
});
