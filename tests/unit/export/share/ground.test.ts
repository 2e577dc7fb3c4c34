import { palettes } from '../../../../src/theme/palette.ts';
import { expect, test } from 'vitest';
import { decodeGround, decodeRegion } from '../../../../src/geo/topology.ts';
import { groundOf } from '../../../../src/export/share/ground.ts';
import { region, world } from '../../../support/basemap.ts';

const near = { lon: 36, lat: 51, k: 12 };
const drawn = (withRegion: boolean) =>
  groundOf(
    { world: decodeGround(world), region: decodeRegion(withRegion ? region : null) },
    near,
    1 / 400,
    [0.7, 0.6],
    palettes.light,
  );

test('a story without a region has the coarser ground near by, and nothing of the globe seen from afar', () => {
  const coarse = drawn(false);
  expect(drawn(true).startsWith(coarse)).toBe(true);
  expect(drawn(true).length).toBeGreaterThan(coarse.length);
  expect(coarse).not.toContain('radialGradient');
});

test('nothing of it reaches far beyond the picture, or renderers run out of room', () => {
  const [width, height] = [0.7, 0.6].map((half) => half * 1000);
  const starts = [...drawn(true).matchAll(/d="M(-?\d+)[ ,]?(-?\d+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  expect(starts.length).toBeGreaterThan(5);
  for (const [x, y] of starts) {
    expect(Math.abs(x)).toBeLessThanOrEqual(width! + 1);
    expect(Math.abs(y)).toBeLessThanOrEqual(height! + 1);
  }
});
