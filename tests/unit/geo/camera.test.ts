import { geoPath } from 'd3';
import { describe, expect, test } from 'vitest';
import { project, projectionOf, zoomOf, type Camera, type LonLat } from '../../../src/geo/camera.ts';

const kursk: Camera = { lon: 36.2, lat: 51.7, k: 2 };

describe('a camera', () => {
  test('has its own place at the origin', () => {
    const [x, y] = project(kursk, [36.2, 51.7])!;
    expect(Math.hypot(x, y)).toBeLessThan(1e-12);
  });

  test.each<[string, LonLat, 0 | 1, 1 | -1]>([
    ['north up', [36.2, 53], 1, -1],
    ['south down', [36.2, 50], 1, 1],
    ['east to the right', [38, 51.7], 0, 1],
    ['west to the left', [34, 51.7], 0, -1],
  ])('has %s', (_, place, axis, sign) => {
    expect(Math.sign(project(kursk, place)![axis])).toBe(sign);
  });

  // Seen from distance D = 1 + 1.5 / k, a place at the angle c stands k (D - 1) sin c / (D - cos c) from the centre.
  test.each([0.35, 1, 6, 40])('draws the vertical perspective (k = %d)', (k) => {
    const angle = 0.5 / (1 + k);
    const [x, y] = project({ lon: 0, lat: 0, k }, [(angle * 180) / Math.PI, 0])!;
    expect(x).toBeCloseTo((1.5 * Math.sin(angle)) / (1 + 1.5 / k - Math.cos(angle)), 10);
    expect(y).toBeCloseTo(0, 10);
  });

  test('does not see behind the horizon, which is nearer than a quarter of the globe', () => {
    const horizon = (Math.acos(1 / (1 + 1.5 / 2)) * 180) / Math.PI;
    const equator: Camera = { lon: 0, lat: 0, k: 2 };
    expect(project(equator, [horizon - 0.01, 0])).not.toBeNull();
    expect(project(equator, [horizon + 0.01, 0])).toBeNull();
    expect(project(equator, [180, 0])).toBeNull();
  });

  test('draws the globe as large as its horizon looks from there', () => {
    const k = 0.4;
    const distance = 1 + 1.5 / k;
    const [, [right, bottom]] = geoPath(projectionOf({ lon: 10, lat: 20, k })).bounds({ type: 'Sphere' });
    const radius = (k * (distance - 1)) / Math.sqrt(distance ** 2 - 1);
    expect(right).toBeCloseTo(radius, 3);
    expect(bottom).toBeCloseTo(radius, 3);
  });
});

describe('the zoom of MapLibre', () => {
  test('0 over the equator makes the globe 512 px around', () => {
    expect(zoomOf({ lon: 0, lat: 0, k: 512 / (2 * Math.PI) / 700 }, 700)).toBeCloseTo(0, 12);
  });

  test('grows by 1 as the globe doubles', () => {
    expect(zoomOf({ ...kursk, k: 4 }, 700) - zoomOf(kursk, 700)).toBeCloseTo(1, 12);
  });

  test('is 1 less at 60 degrees, where MapLibre draws the same globe half as large', () => {
    const camera = { lon: 0, lat: 0, k: 2 };
    expect(zoomOf(camera, 700) - zoomOf({ ...camera, lat: 60 }, 700)).toBeCloseTo(1, 12);
  });
});
