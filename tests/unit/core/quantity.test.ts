import { discMeasureOf, quantityAttributes } from '../../../src/core/quantity.ts';
import type { QuantityInFile } from '../../../src/core/resolve.ts';
import { claim, guests, storyOf } from '../../support/scene-story.ts';
import { expect, test } from 'vitest';

const measureOf = (...numbers: Partial<QuantityInFile>[]) =>
  discMeasureOf(storyOf(numbers.map((number, index) => claim(`c${index}`, { quantity: guests(number) }))));

test.each<[string, Partial<QuantityInFile>[], number]>([
  ['the largest number at a place, if it is round', [{ point: 10_000 }, { low: 3000 }], 10_000],
  ['the next round one below it', [{ high: 12_000 }], 10_000],
  ['in the steps 1, 2 and 5', [{ point: 49 }], 20],
  ['also a power of ten', [{ point: 1000 }], 1000],
  ['one, where nothing is counted', [{ qualifier: 'some' }], 1],
])('discs are measured by %s', (_, numbers, measure) => expect(measureOf(...numbers)).toBe(measure));

test('a total, a number without a place and one in another unit do not count', () => {
  const claims = [
    claim('total', { topic: 'numbers', quantity: guests({ point: 90_000 }) }),
    claim('nowhere', { places: [], quantity: guests({ point: 90_000 }) }),
    claim('area', { quantity: guests({ point: 90_000, unit: 'km2' }) }),
    claim('here', { quantity: guests({ point: 50 }) }),
  ];
  expect(discMeasureOf(storyOf(claims))).toBe(50);
});

test.each([
  ['a figure', { point: 8000 }, { 'data-point': 8000 }],
  ['a low end', { low: 3000 }, { 'data-low': 3000 }],
  ['a high end', { high: 100_000 }, { 'data-high': 100_000 }],
  ['a range', { low: 3000, high: 5000 }, { 'data-low': 3000, 'data-high': 5000 }],
  ['nought', { point: 0 }, { 'data-point': 0 }],
  ['"some"', { qualifier: 'some' }, {}],
] as const)(
  'a shown figure names its statement and the numbers that are printed, no others: %s',
  (_, number, names) => {
    const attributes = quantityAttributes(claim('100-01', { quantity: guests(number) }));
    expect(attributes).toEqual({ 'data-claim': '100-01', ...names });
  },
);

test('a statement without a number is named all the same', () =>
  expect(quantityAttributes(claim('100-01'))).toEqual({ 'data-claim': '100-01' }));

test('a line that rests on no statement has no attributes', () => expect(quantityAttributes(undefined)).toEqual({}));
