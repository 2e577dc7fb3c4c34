import { describe, expect, test } from 'vitest';
import { datasetFileOf, datasetOf } from '../../../src/content/dataset.ts';
import { packed, unpacked } from '../../../src/geo/delta-rings.ts';
import { storyIn } from '../../support/story-in.ts';

const file = datasetFileOf(storyIn(''), 'de');
const weigh = (value: unknown) => JSON.stringify(value).length;

describe('the file of a dataset', () => {
  test('holds the same dataset, to the last decimal', () => {
    const dataset = datasetOf(storyIn(''), 'de');
    expect(dataset.places.filter(({ outline, within }) => outline ?? within).length).toBeGreaterThan(3);
    expect(unpacked(packed(file))).toEqual(dataset);
  });

  test('takes less than half as much for outlines', () => {
    const outlines = ({ places }: typeof file) => places.map(({ outline, within }) => [outline, within]);
    expect(weigh(outlines(packed(file) as typeof file))).toBeLessThan(weigh(outlines(file)) / 2);
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
    { ...file.places[0]!, outline },
    { ...file.places[0]!, within: { ...outline, coordinates: [] } },
  ];
  expect(unpacked(packed({ ...file, places: [...file.places, ...places] })).places.slice(-2)).toEqual(places);
});
