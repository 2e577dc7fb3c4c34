import { describe, expect, test } from 'vitest';
import { along, endOf, estimateScale } from '../../../src/charts/estimate-scale.ts';
import type { QuantityInFile } from '../../../src/core/resolve.ts';
import { explorerOf } from '../../support/real-explorer.ts';
import { claim, guests, storyOf } from '../../support/scene-story.ts';

const scaleOf = (...numbers: Partial<QuantityInFile>[]) =>
  estimateScale(storyOf(numbers.map((number, index) => claim(`c${index}`, { quantity: guests(number) }))));

describe('the scale of the chart', () => {
  test.each<[string, Partial<QuantityInFile>[], number]>([
    ['ends at the first round mark from the largest number on', [{ point: 9000 }, { point: 12_000 }], 15_000],
    ['ends at the largest number where that is round', [{ point: 5000 }, { point: 10_000 }], 10_000],
    ['takes a number by its low end where it has only that', [{ low: 8000 }], 8000],
    ['takes a number by its high end where it has only that', [{ high: 8000 }], 8000],
    ['leaves out what is more than four times the next smaller one', [{ point: 10_000 }, { high: 100_000 }], 10_000],
    ['keeps what is just four times the next smaller one', [{ point: 10_000 }, { point: 40_000 }], 40_000],
    ['keeps what most are larger than', [{ point: 10 }, { point: 9000 }, { point: 10_000 }, { point: 12_000 }], 15_000],
    ['leaves out words without a number', [{ qualifier: 'some' }, { point: 10_000 }], 10_000],
    ['leaves out other units', [{ point: 10_000 }, { point: 30_000, unit: 'km' }], 10_000],
  ])('%s', (_, numbers, end) => expect(scaleOf(...numbers).end).toBe(end));

  test('starts at zero and carries a mark at its end', () => {
    const { ticks, end } = scaleOf({ point: 12_000 });
    expect([ticks[0], ticks.at(-1)]).toEqual([0, end]);
  });

  test('does not fail in a story without numbers', () => {
    const { end, ticks } = scaleOf();
    expect(Number.isFinite(end)).toBe(true);
    expect(ticks.every(Number.isFinite)).toBe(true);
  });
});

test('in our story it reaches to 15,000; "up to 100,000" lies beyond it', () => {
  expect(estimateScale(explorerOf('en').dataset)).toEqual({
    end: 15_000,
    ticks: [0, 5000, 10_000, 15_000],
    beyond: [100_000],
  });
});

describe('a number on the scale', () => {
  test('stands true to scale from zero on', () => {
    const scale = scaleOf({ point: 9000 }, { point: 12_000 });
    expect(endOf(scale)).toBe(100);
    expect([0, 7500, 15_000].map((number) => along(scale, number))).toEqual([0, 50, 100]);
  });

  test('leaves room where something lies beyond the end, and never reaches into it', () => {
    const scale = scaleOf({ point: 10_000 }, { high: 100_000 });
    expect(along(scale, 5000)).toBe(endOf(scale) / 2);
    expect(along(scale, 10_000)).toBe(endOf(scale));
    expect(along(scale, 100_000)).toBeGreaterThan(endOf(scale));
  });
});
