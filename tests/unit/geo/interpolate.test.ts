import { geoDistance } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../src/geo/camera.ts';
import { interpolateCamera } from '../../../src/geo/interpolate.ts';

const kursk: Camera = { lon: 36.2, lat: 51.7, k: 6 };
const vladivostok: Camera = { lon: 131.9, lat: 43.1, k: 4 };

describe('a flight', () => {
  test('starts and ends exactly at its cameras', () => {
    const flight = interpolateCamera(kursk, vladivostok);
    expect([flight(0), flight(1)]).toEqual([kursk, vladivostok]);
  });

  test.each([
    ['into its start', 1e-6, kursk],
    ['into its end', 1 - 1e-6, vladivostok],
  ])('runs without a jump %s', (_, t, end) => {
    const camera = interpolateCamera(kursk, vladivostok)(t);
    for (const field of ['lon', 'lat', 'k'] as const) expect(camera[field]).toBeCloseTo(end[field], 3);
  });

  test('follows the great circle', () => {
    const flight = interpolateCamera(kursk, vladivostok);
    const whole = geoDistance([kursk.lon, kursk.lat], [vladivostok.lon, vladivostok.lat]);
    for (const t of [0.2, 0.5, 0.8]) {
      const { lon, lat } = flight(t);
      const detour =
        geoDistance([kursk.lon, kursk.lat], [lon, lat]) + geoDistance([lon, lat], [vladivostok.lon, vladivostok.lat]);
      expect(detour).toBeCloseTo(whole, 9);
    }
  });

  test('over a long way rises in between', () => {
    expect(interpolateCamera(kursk, vladivostok)(0.5).k).toBeLessThan(4);
  });

  test('takes the short way across the antimeridian', () => {
    expect(Math.abs(interpolateCamera({ lon: 170, lat: 0, k: 2 }, { lon: -170, lat: 0, k: 2 })(0.5).lon)).toBeCloseTo(
      180,
      6,
    );
  });

  test('on the spot only zooms', () => {
    const camera = interpolateCamera(kursk, { ...kursk, k: 1 })(0.5);
    expect(camera).toMatchObject({ lon: expect.closeTo(36.2, 9), lat: expect.closeTo(51.7, 9) });
    expect(camera.k).toBeCloseTo(Math.sqrt(6), 9);
  });
});
