import { geoArea, geoBounds, geoContains, polygonContains, range } from 'd3';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { baseMapFiles } from '../../src/tools/basemap.ts';
import { readCountries } from '../../src/tools/basemap/countries.ts';
import { readRecipe } from '../../src/tools/basemap/recipe.ts';
import { distanceKm, largestRing } from '../../src/tools/basemap/geometry.ts';
import { decodeFlat } from '../../src/geo/topology.ts';
import { circleOf } from '../../src/map/marks/vague-circle.ts';
import { baseMapText, gzipKb, outline, outlines, region, ringsOf, world, type Area } from '../support/basemap.ts';
import { realStory } from '../support/real-story.ts';

type Place = [lon: number, lat: number];

const recipe = readRecipe('.');
const grounds = { world: decodeFlat(world), region: decodeFlat(region) };
const { features: countries } = readCountries(recipe);
const inUkraine: [string, Place][] = [
  ['Simferopol', [34.1, 44.95]],
  ['Sevastopol', [33.56, 44.59]],
  ['Dzhankoi', [34.39, 45.71]],
  ['Donetsk', [37.8, 48.01]],
  ['Luhansk', [39.31, 48.57]],
  ['Kherson', [32.61, 46.64]],
];
const inRussia: [string, Place][] = [
  ['Kursk', [36.19, 51.73]],
  ['Sudzha', [35.27, 51.19]],
  ['Belgorod', [36.59, 50.6]],
];

const named = (id: string) => countries.find((country) => country.id === id)!.geometry;
const longestEdge = (rings: Position[][]) => Math.max(...rings.flatMap(widths));
const widths = (ring: Position[]) => ring.slice(1).map(([lon], i) => Math.abs(lon! - ring[i]![0]!));
const away = (line: Position[], from: Position) => Math.min(...line.map((at) => distanceKm(at, from)));

describe('borders', () => {
  test.each(inUkraine)('%s lies in Ukraine, on every map', (_, place) => {
    expect(geoContains(named('Ukraine'), place)).toBe(true);
    for (const { land, home } of Object.values(grounds)) {
      expect([geoContains(land, place), geoContains(home, place)]).toEqual([true, false]);
    }
  });

  test.each(inRussia)('%s lies in Russia, on every map', (_, place) => {
    for (const { home } of Object.values(grounds)) expect(geoContains(home, place)).toBe(true);
  });

  test('Vladivostok lies in Russia, in the east of it', () => {
    expect(geoContains(grounds.world.home, [131.8824, 43.1165])).toBe(true);
    expect(geoContains(outline('russia-east'), [131.8824, 43.1165])).toBe(true);
  });

  test('the Caspian is water, and the Kakhovka reservoir is land again', () => {
    expect(geoContains(grounds.world.land, [50.5, 42])).toBe(false);
    expect(geoContains(grounds.region.lakes, [34.2, 47.3])).toBe(false);
  });
});

describe('outlines', () => {
  test.each<[string, Place, number]>([
    ['kursk-oblast', [36.19, 51.73], 30_000],
    ['belgorod-oblast', [36.59, 50.6], 27_100],
    ['donbas', [38.3, 48.5], 53_200],
  ])('%s holds its middle and has its real size', (id, middle, km2) => {
    expect(geoContains(outline(id), middle)).toBe(true);
    expect((geoArea(outline(id)) * 6371 ** 2) / km2).toBeCloseTo(1, 1);
  });

  test('the east of Russia ends at the borders with China, Mongolia and North Korea', () => {
    const abroad: Place[] = [[126.6, 45.8], [106.9, 47.9], [129.8, 41.8], [130.4, 42.9], [127.4, 50.1]]; // prettier-ignore
    expect(abroad.filter((place) => geoContains(outline('russia-east'), place))).toEqual([]);
  });

  test('the land of a vague area reaches beyond it on every side, so that only coasts and borders end it', () => {
    const vague = realStory('de').places.filter(({ precision, hidden }) => precision === 'vague' && !hidden);
    expect(vague.length).toBeGreaterThan(0);
    for (const place of vague) {
      const [[west, south], [east, north]] = geoBounds(place.within!);
      const [[left, bottom], [right, top]] = geoBounds(circleOf(place));
      expect([west < left, south < bottom, east > right, north > top], place.id).toEqual([true, true, true, true]);
    }
  });

  test('oblasts share their outer line with the national border', () => {
    const border = grounds.region.borders.coordinates.flat();
    const outer = ringsOf(outline('kursk-oblast'))[0]!.filter((at) => away(border, at) < 3);
    expect(outer.length).toBeGreaterThan(20);
    for (const vertex of outer.slice(1, -1)) expect(away(border, vertex)).toBeLessThan(0.15);
  });
});

describe('the band along the border', () => {
  const band = outline('ua-ru-border-band');
  const vertices = ringsOf(band).flat() as Place[];

  test('lies in Russia with every corner', () => {
    const outside = vertices.filter((vertex) => !geoContains(grounds.region.home, vertex));
    const edge = ringsOf(grounds.region.home).flat();
    expect(outside.filter((vertex) => away(edge, vertex) > 1)).toEqual([]);
  });

  test('has no point in Ukraine or Belarus', () => {
    const abroad = ['Ukraine', 'Belarus'].map((id) => largestRing(named(id)) as Place[]);
    const inside = pointsIn(band, 0.03);
    expect(inside.length).toBeGreaterThan(1000);
    expect(inside.filter((place) => abroad.some((ring) => polygonContains(ring, place)))).toEqual([]);
  });

  test('runs from Belarus to the Sea of Azov, about 25 km wide', () => {
    const [[west, south], [east, north]] = geoBounds(band);
    expect([west, south, east, north].map(Math.round)).toEqual([32, 47, 41, 53]);
  });
});

describe('files', () => {
  test('no edge jumps over 180 degrees', () => {
    const areas = [grounds.world.land, grounds.world.home, ...outlines.features.map(({ geometry }) => geometry)];
    // The edge of Antarctica along the pole spans half the globe.
    const rings = areas.flatMap(ringsOf).filter((ring) => ring.every(([, lat]) => lat! > -89));
    expect(longestEdge(rings)).toBeLessThan(20);
    expect(longestEdge(grounds.world.borders.coordinates)).toBeLessThan(30);
  });

  test('areas are wound for d3-geo: none means the rest of the globe', () => {
    expect(geoArea(grounds.world.land) / (4 * Math.PI)).toBeCloseTo(0.29, 2);
    for (const { geometry } of outlines.features) expect(geoArea(geometry)).toBeLessThan(1);
  });

  test.each([
    ['world.json', 32],
    ['region.json', 20],
    ['outlines.json', 12],
  ])('%s stays under %d kB gzip', (name, limit) => {
    expect(gzipKb(baseMapText(name))).toBeLessThan(limit);
  });

  test('are what the pinned packages give today, byte for byte', () => {
    for (const [name, text] of baseMapFiles(recipe)) expect(text === baseMapText(name), name).toBe(true);
  });
});

/** A grid of places inside the area, `step` degrees apart. */
function pointsIn(area: Area, step: number): Place[] {
  const ring = largestRing(area) as Place[];
  const [[west, south], [east, north]] = geoBounds(area);
  const places = range(west, east, step).flatMap((lon) => range(south, north, step).map((lat): Place => [lon, lat]));
  return places.filter((place) => polygonContains(ring, place));
}
