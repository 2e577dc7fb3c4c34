import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/days.ts';
import { axisOf, positionOf } from '../../../../src/core/timeline/axis.ts';
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
    ['before', 0, 0],
    ['after', 999, 1],
  ])('clamps what lies %s it', (_, day, x) => {
    expect(positionOf(axis, day)).toBe(x);
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
  expect(positionOf(axis, 7)).toBe(0);
});

describe.each(Array.from({ length: 20 }, (_, seed) => seed))('on an axis with breaks anywhere (seed %i)', (seed) => {
  const random = randomOf(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const [start, length] = [below(20_000), 1 + below(900)];
  const moments = Array.from({ length: below(15) }, () => start + below(length)).sort((a, b) => a - b);
  const axis = axisOf(start, start + length, moments, 5 + below(60));
  const days = Array.from({ length: length + 1 }, (_, i) => start + i);

  test('a later day stands farther on', () => {
    const positions = days.map((day) => positionOf(axis, day));
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    expect([positions[0], positions.at(-1)]).toEqual([0, expect.closeTo(1, 12)]);
  });
});
