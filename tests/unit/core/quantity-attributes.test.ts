import { expect, test } from 'vitest';
import { quantityAttributes } from '../../../src/core/quantity-attributes.ts';
import { claim, guests } from '../../support/scene-story.ts';

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
