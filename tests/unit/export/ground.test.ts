import { expect, test } from 'vitest';
import { groundOf } from '../../../src/export/ground.ts';
import { decodeGround, decodeRegion } from '../../../src/geo/topology.ts';
import { region, world } from '../../support/basemap.ts';

const grounds = { world: decodeGround(world), region: decodeRegion(region) };
const CORNER = [0.7, 0.6] as const;
const near = { lon: 36, lat: 51, k: 12 };
const far = { lon: 90, lat: 60, k: 0.6 };

test('near by a picture has the region’s finer ground over the world’s, where the story has a region', () => {
  expect(groundOf(grounds, near, CORNER).near).not.toBeNull();
  expect(groundOf({ ...grounds, region: null }, near, CORNER).near).toBeNull();
  expect(groundOf(grounds, far, CORNER).near).toBeNull();
});

test('nothing of it reaches far beyond the picture, or renderers run out of room', () => {
  const { paths, near: finer } = groundOf(grounds, near, CORNER);
  const drawn = [...Object.values(paths), ...Object.values(finer!)].join('');
  const starts = [...drawn.matchAll(/M(-?\d+)[ ,]?(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(starts.length).toBeGreaterThan(5);
  for (const [x, y] of starts) {
    expect(Math.abs(x)).toBeLessThanOrEqual(CORNER[0] * 1000 + 1);
    expect(Math.abs(y)).toBeLessThanOrEqual(CORNER[1] * 1000 + 1);
  }
});
