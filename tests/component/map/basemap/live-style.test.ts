import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { decodeFlat, decodeRegion } from '../../../../src/geo/topology.ts';
import { regionLayers, styleOf } from '../../../../src/map/basemap/live-style.ts';
import { palettes } from '../../../../src/theme/palette.ts';

const read = (name: string) => JSON.parse(readFileSync(`data/basemap/${name}.json`, 'utf8')) as Topology;
const region = decodeRegion(read('region'), decodeFlat)!;
const flat = { world: decodeFlat(read('world')), region };
const style = styleOf(flat, palettes.light);
const ids = style.layers.map(({ id }) => id);

describe.each(['light', 'dark'] as const)('the style of the ground, %s', (theme) => {
  const { layers, ...themed } = styleOf(flat, palettes[theme]);

  test('is valid by MapLibre’s own specification', () => expect(validateStyleMin({ ...themed, layers })).toEqual([]));

  test('is painted in the colours of the palette', () => {
    const colours = layers.flatMap(({ paint }) =>
      Object.entries(paint ?? {}).flatMap(([name, value]) => (name.endsWith('-color') ? [value] : [])),
    );
    expect(colours).toHaveLength(layers.length);
    expect(Object.values(palettes[theme])).toEqual(expect.arrayContaining(colours));
  });
});

test('the validator does find a fault', () => {
  const [sea] = style.layers;
  const faulty = { ...style, layers: [{ ...sea!, paint: { 'background-color': 'not a colour' } }] };
  expect(validateStyleMin(faulty as typeof style)).not.toEqual([]);
});

test('the ground has no text and no icon: every label is the overlay’s', () => {
  expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
  expect(style).not.toHaveProperty('glyphs');
  expect(style).not.toHaveProperty('sprite');
});

test('nobody else’s server: every source brings its data along', () => {
  const sources = Object.values(style.sources);
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter((source) => source.type !== 'geojson' || typeof source.data === 'string')).toEqual([]);
  expect(JSON.stringify(style)).not.toMatch(/https?:/);
});

test('the globe is seen as the drawn one is: from a satellite', () =>
  expect(style.projection).toEqual({ type: 'vertical-perspective' }));

describe('the layers', () => {
  test('lie over one another in the order of a map: sea, land, water, borders; the region over the world', () =>
    expect(ids).toEqual([
      'sea',
      ...['world-land', 'world-home', 'world-lakes', 'world-borders'],
      ...['region-sea', 'region-land', 'region-home', 'region-lakes', 'region-rivers', 'region-provinces'],
      'region-borders',
    ]));

  test('each have a source of their own, and no source is without a layer', () =>
    expect(Object.keys(style.sources)).toEqual(ids.filter((id) => id !== 'sea')));

  test('leave out what the base map does not have', () => {
    const { rivers: _, ...layers } = region.layers;
    const without = styleOf({ ...flat, region: { ...region, layers } }, palettes.light);
    expect(without.layers.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'region-rivers'));
  });

  test('of the region are hidden together, its sea with them', () =>
    expect(regionLayers(region)).toEqual(ids.filter((id) => id.startsWith('region-'))));

  test('of a story without a region are those of the world alone', () => {
    const { layers } = styleOf({ ...flat, region: null }, palettes.light);
    expect(layers.map(({ id }) => id)).toEqual(ids.filter((id) => !id.startsWith('region-')));
    expect(regionLayers(null)).toEqual([]);
  });
});
