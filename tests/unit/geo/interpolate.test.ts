import { geoDistance, interpolateZoom } from 'd3';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../../src/geo/camera.ts';
import { interpolateCamera, zoomPath } from '../../../src/geo/interpolate.ts';

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

const WAYS = [
  ['near, as wide', 0.01, 0.2, 0.2],
  ['far, as wide', 1.4, 0.2, 0.2],
  ['far, into detail', 1.2, 0.5, 0.02],
  ['far, out of it', 1.2, 0.02, 0.5],
  ['half round the globe', Math.PI, 0.3, 0.05],
  ['on the spot', 0, 0.4, 0.1],
  ['all but on the spot', 1e-7, 0.1, 0.4],
] as const;

describe.each(WAYS)('%s', (_, far, from, to) => {
  const path = zoomPath(far, from, to);

  test('the path begins and ends where it should', () => {
    expect(path(0)).toEqual({ along: expect.closeTo(0, 9), width: expect.closeTo(from, 9) });
    expect(path(1)).toEqual({ along: expect.closeTo(far, 9), width: expect.closeTo(to, 9) });
  });

  test('the path is that of d3', () => {
    const other = interpolateZoom([0, 0, from], [far, 0, to]);
    for (let t = 0; t <= 1; t += 1 / 16) {
      const [along, , width] = other(t);
      expect(path(t)).toEqual({ along: expect.closeTo(along, 9), width: expect.closeTo(width, 9) });
    }
  });

  test('the path never turns back', () => {
    const ways = Array.from({ length: 33 }, (_each, step) => path(step / 32).along);
    expect(ways).toEqual([...ways].sort((a, b) => a - b));
  });
});

test('over a long way more comes into sight, and the most in the middle of a level one', () => {
  const widths = Array.from({ length: 9 }, (_, step) => zoomPath(1.4, 0.2, 0.2)(step / 8).width);
  expect(Math.max(...widths)).toBe(widths[4]);
  expect(widths[4]).toBeGreaterThan(1);
});
