import { palettes } from '../../../../src/theme/palette.ts';
import { expect, test } from 'vitest';
import { decodeGround, decodeRegion } from '../../../../src/geo/topology.ts';
import { groundOf } from '../../../../src/pages/share-picture/ground.ts';
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
