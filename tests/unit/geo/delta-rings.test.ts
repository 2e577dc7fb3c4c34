import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { packed, unpacked } from '../../../src/geo/delta-rings.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const { dataset } = explorerOf('de');
const weigh = (value: unknown) => JSON.stringify(value).length;

describe('the file of a dataset', () => {
  test('holds the same dataset, to the last decimal', () => {
    expect(dataset.places.filter(({ outline, within }) => outline ?? within).length).toBeGreaterThan(3);
    expect(unpacked(packed(dataset))).toEqual(dataset);
  });

  test('takes less than half as much for outlines', () => {
    const outlines = ({ places }: Dataset) => places.map(({ outline, within }) => [outline, within]);
    expect(weigh(outlines(packed(dataset) as Dataset))).toBeLessThan(weigh(outlines(dataset)) / 2);
  });
});

test('an area of several polygons, and one without any, are kept', () => {
  const square = [
    [
      [10.5, 50],
      [11, 50],
      [11, 49.125],
      [10.5, 50],
    ],
  ];
  const outline = { type: 'MultiPolygon' as const, coordinates: [square, square.map((ring) => ring.slice(1))] };
  const places = [
    { ...dataset.places[0]!, outline },
    { ...dataset.places[0]!, within: { ...outline, coordinates: [] } },
  ];
  expect(unpacked(packed({ ...dataset, places })).places).toEqual(places);
});
