import { geoArea } from 'd3';
import { describe, expect, test } from 'vitest';
import { limbRadius, type Camera } from '../../../src/geo/camera.ts';
import { coarse } from '../../../src/geo/coarse.ts';
import { graticule } from '../../../src/geo/graticule.ts';
import { decodeGround } from '../../../src/geo/topology.ts';
import { world } from '../../support/basemap.ts';

const whole: Camera = { lon: 85, lat: 58, k: 0.75 };

describe('the graticule', () => {
  test('stays within the limb', () => {
    const r = limbRadius(whole);
    const starts = [...graticule(whole, 3).matchAll(/M(-?\d*\.?\d+) ?(-?\d*\.?\d+)/g)].map(([, x, y]) =>
      Math.hypot(+x!, +y!),
    );
    expect(starts.length).toBeGreaterThan(20);
    expect(Math.max(...starts)).toBeLessThanOrEqual(r + 0.001);
  });

  test('is short enough to be drawn anew in every frame of a flight', () =>
    expect(graticule(whole, 3).length).toBeLessThan(6000));
});

describe('a coarse area', () => {
  const { land, home } = decodeGround(world);

  test.each([
    ['land', land],
    ['a country across 180 degrees', home],
  ])('has nearly the same extent, inside and outside not exchanged: %s', (_, area) => {
    const ratio = geoArea(coarse(area, 5)) / geoArea(area);
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.05);
  });

  test('has few points', () => expect(coarse(land, 5).coordinates.flat(2).length).toBeLessThan(2000));

  test('keeps its rings closed', () => {
    for (const ring of (coarse(land, 5).coordinates as [number, number][][][]).flat())
      expect(ring.at(-1)).toEqual(ring[0]);
  });
});
