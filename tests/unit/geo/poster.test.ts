import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { distanceKm } from '../../../src/tools/basemap/geometry.ts';
import type { Camera } from '../../../src/geo/camera.ts';
import { CompactPath } from '../../../src/geo/compact-path.ts';
import { groundPaths, layersAhead, POSTER_UNITS, regionPaths } from '../../../src/geo/poster.ts';
import { decodeGround, decodeRegion } from '../../../src/geo/topology.ts';
import { counted } from '../../support/counted.ts';
import { gzipKb, region, ringsOf, world } from '../../support/basemap.ts';

const russia: Camera = { lon: 85, lat: 58, k: 0.75 };
const kursk: Camera = { lon: 36.5, lat: 51.2, k: 16 };

const drawn = (camera: Camera, withRegion = false) =>
  withRegion ? regionPaths(decodeRegion(region)!, camera) : groundPaths(decodeGround(world), camera);

describe('a poster', () => {
  test('of the globe has land, borders, lakes and limb', () => {
    const { land, home, borders, lakes, sphere } = groundPaths(decodeGround(world), russia);
    for (const path of [land, home, borders, lakes, sphere]) expect(path).toMatch(/^M-?\d/);
  });

  test('has provinces and rivers where the region is given', () => {
    expect(Object.keys(drawn(russia))).not.toContain('provinces');
    expect(drawn(kursk, true)).toMatchObject({
      provinces: expect.stringMatching(/^M/),
      rivers: expect.stringMatching(/^M/),
    });
  });

  test('draws nothing of a layer that is empty', () => {
    const withoutLakes = { ...region, objects: { ...region.objects, lakes: { type: null } } } as typeof region;
    expect(regionPaths(decodeRegion(withoutLakes)!, kursk)).toMatchObject({
      lakes: '',
      land: expect.stringMatching(/^M/),
    });
  });

  test.each<[string, Camera, boolean, number]>([
    ['of all Russia', russia, false, 14.5],
    ['of the Far East', { lon: 128, lat: 50, k: 2.2 }, false, 12],
    ['of Kursk and Belgorod', kursk, true, 18],
  ])('%s is small enough to stand in the page', (_, camera, withRegion, limit) => {
    expect(gzipKb(Object.values(drawn(camera, withRegion)).join(''))).toBeLessThan(limit);
  });

  test('shows Russia in one piece at the antimeridian', () => {
    const { home: coast } = decodeGround(world);
    const isOnSeam = ([lon]: Position) => Math.abs(lon!) > 179.999;
    const isAlong = (from: Position, to: Position) => isOnSeam(from) && isOnSeam(to) && distanceKm(from, to) > 3;
    const along = ringsOf(coast).flatMap((ring) => ring.slice(1).filter((to, i) => isAlong(ring[i]!, to)));
    expect(along).toEqual([]);
  });

  test('has a limb of the radius that the eye sees', () => {
    const distance = 1 + 1.5 / russia.k;
    const radius = russia.k * Math.sqrt((distance - 1) / (distance + 1));
    expect(Number(/a([\d.]+),/.exec(groundPaths(decodeGround(world), russia).sphere)?.[1])).toBeCloseTo(
      radius * POSTER_UNITS,
      0,
    );
  });
});

describe('layers drawn ahead', () => {
  test('are those of the ground: a camera that is due later finds them drawn', () => {
    const ground = decodeGround(world);
    const [land, borders] = [counted(ground.land), counted(ground.borders)];
    const layers = { ...ground, land: land.geometry, borders: borders.geometry };
    Array.from(layersAhead(layers, kursk));
    const before = [land.count(), borders.count()];
    expect(Math.min(...before)).toBeGreaterThan(0);
    expect(groundPaths(layers, kursk)).toEqual(drawn(kursk));
    expect([land.count(), borders.count()]).toEqual(before);
  });
});

describe('a compact path', () => {
  test('writes whole steps from point to point', () => {
    expect(pathOf([[0, 0], [0.5, -0.25], [1, 0]], 2)).toBe('M0 0l.5-.25.5.25Z'); // prettier-ignore
  });

  test('may be written in steps, which is shorter', () => {
    expect(pathOf([[0, 0], [0.5, -0.25], [1, 0]], 2, true)).toBe('M0 0l50-25 50 25Z'); // prettier-ignore
  });

  test('does not drift: moves start at the rounded point before', () => {
    expect(pathOf([[0.04, 0], [0.34, 0], [0.64, 0.4]], 1)).toBe('M0 0l.3 0 .3.4Z'); // prettier-ignore
  });

  test('leaves out what would not show', () => {
    expect(pathOf([[0, 0], [0.02, 0], [0.02, 0.02]], 2)).toBe(''); // prettier-ignore
  });
});

function pathOf(ring: [number, number][], digits: number, inSteps = false): string {
  const path = new CompactPath(digits, inSteps);
  path.polygonStart();
  path.lineStart();
  for (const point of ring) path.point(...point);
  path.lineEnd();
  path.polygonEnd();
  return path.toString();
}
