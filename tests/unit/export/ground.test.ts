import { describe, expect, test } from 'vitest';
import { globeWithin, groundOf } from '../../../src/export/ground.ts';
import { limbRadius } from '../../../src/geo/camera.ts';
import { limb } from '../../../src/geo/limb.ts';
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

describe('the globe in a picture', () => {
  test('shows its limb where that crosses the picture, be it a corner only', () => {
    const r = limbRadius(near);
    expect(globeWithin(far, 1000, [1, 0.5])).toBe(limb(far, 1000));
    expect(globeWithin(near, 1000, [r, 0.1])).toBe(limb(near, 1000));
  });

  test('is the picture where its limb lies beyond', () => {
    expect(globeWithin(near, 1000, [0.7004, 0.6])).toBe('M-701,-600H701V600H-701Z');
  });
});
