import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { geojsonOf } from '../../../../src/content/downloads/geojson.ts';
import type { Place } from '../../../../src/core/types.ts';
import { realStory } from '../../../support/real-story.ts';
import { claim, storyOf } from '../../../support/scene-story.ts';

const SQUARE = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 0],
  [0, 0],
];
const HOLE = [
  [0.2, 0.2],
  [0.4, 0.2],
  [0.4, 0.4],
  [0.2, 0.4],
  [0.2, 0.2],
];
const clockwise: Polygon = { type: 'Polygon', coordinates: [SQUARE, HOLE] };

function featureOf(place: Partial<Place>) {
  const here: Place = { id: 'here', name: 'Here', precision: 'exact', lon: 1, lat: 2, ...place };
  const claims = ['100-02', '100-01'].map((id) => claim(id, { places: [here] }));
  return (JSON.parse(geojsonOf(storyOf(claims, { places: [here] }))) as FeatureCollection).features[0]!;
}

test('a place has its statements, and says how exact it is', () =>
  expect(featureOf({})).toEqual({
    type: 'Feature',
    id: 'here',
    geometry: { type: 'Point', coordinates: [1, 2] },
    properties: { name: 'Here', note: null, precision: 'exact', schematic: false, statements: '100-01; 100-02' },
  }));

test('the collection is a table for a map program: a layer’s name, and the same flat columns for every place', () => {
  const { features, ...members } = JSON.parse(geojsonOf(realStory('en'))) as FeatureCollection;
  expect(members).toEqual({
    type: 'FeatureCollection',
    name: 'As Reported',
    language: 'en',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
  for (const { properties } of features) {
    expect(Object.keys(properties!)).toEqual(Object.keys(features[0]!.properties!));
    for (const value of Object.values(properties!) as unknown[])
      expect(value === null || typeof value !== 'object').toBe(true);
  }
});

test.each(['vague', 'none'] as const)('where no source locates it (%s), it has no coordinates', (precision) =>
  expect(featureOf({ precision, outline: clockwise }).geometry).toBeNull(),
);

describe('an area', () => {
  test('runs counterclockwise outside, and clockwise around a hole', () =>
    expect(featureOf({ precision: 'area', outline: clockwise }).geometry).toEqual({
      type: 'Polygon',
      coordinates: [SQUARE.toReversed(), HOLE.toReversed()],
    }));

  test('of several parts is turned part by part', () =>
    expect(
      featureOf({
        precision: 'area',
        outline: { type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE.toReversed()]] },
      }).geometry,
    ).toEqual({ type: 'MultiPolygon', coordinates: [[SQUARE.toReversed()], [SQUARE.toReversed()]] }));

  test('along a border is said to be schematic', () =>
    expect(featureOf({ precision: 'border', outline: clockwise }).properties).toMatchObject({ schematic: true }));
});
