import { describe, expect, test } from 'vitest';
import { discOf } from '../../../../src/map/marks/count.ts';
import { guests } from '../../../support/scene-story.ts';

const disc = (number: Parameters<typeof guests>[0]) => discOf(guests(number), 10_000)!;

test('four times the number has four times the area, so twice the radius', () =>
  expect(disc({ point: 12_000 }).r / disc({ point: 3000 }).r).toBeCloseTo(2, 12));

test('no soldiers, no area', () => expect(disc({ point: 0 }).r).toBe(0));

test('the scale is the same for every kind of number', () => {
  const radii = [disc({ point: 3000 }), disc({ low: 3000 }), disc({ high: 3000 })].map(({ r }) => r);
  expect(new Set(radii)).toHaveLength(1);
});

describe('the style says what the number is', () => {
  test.each([
    ['a figure: filled', { point: 8000 }, 'filled'],
    ['a low end: open outwards', { low: 3000 }, 'open'],
    ['a high end: a ring', { high: 100_000 }, 'ring'],
    ['a range: open, from its low end', { low: 3000, high: 5000 }, 'open'],
  ])('%s', (_, number, style) => expect(disc(number).style).toBe(style));
});

test.each(['some', 'thousands', 'part'] as const)('no number, no disc: "%s"', (qualifier) =>
  expect(discOf(guests({ qualifier }), 10_000)).toBeNull(),
);
