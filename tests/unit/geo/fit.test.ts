import { describe, expect, test } from 'vitest';
import { project, type LonLat } from '../../../src/geo/camera.ts';
import { fitCamera } from '../../../src/geo/fit.ts';
import { randomOf } from '../../support/random.ts';

const limits = { minK: 0.3, maxK: 8 };
const box = { width: 1.2, height: 0.8 };

/** Left, top, right and bottom of the points on the map, in units of its height. */
function extent(points: readonly LonLat[], camera: Parameters<typeof project>[0]): [number, number, number, number] {
  const seen = points.map((place) => project(camera, place)!);
  const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

describe('a fitted camera', () => {
  test.each<[string, LonLat[]]>([
    [
      'the two oblasts',
      [
        [34.1, 50.9],
        [38.5, 52.4],
        [35.3, 49.8],
        [39.3, 51.4],
      ],
    ],
    [
      'Kursk and Vladivostok',
      [
        [36.1, 51.7],
        [131.9, 43.1],
      ],
    ],
    [
      'both sides of the antimeridian',
      [
        [170, 60],
        [-170, 66],
      ],
    ],
  ])('holds %s, filling the box one way, with the middle at its centre', (_, points) => {
    const [left, top, right, bottom] = extent(points, fitCamera(points, box, { ...limits, maxK: 100 }));
    expect(Math.max((right - left) / box.width, (bottom - top) / box.height)).toBeCloseTo(1, 3);
    expect(left + right).toBeCloseTo(0, 3);
    expect(top + bottom).toBeCloseTo(0, 3);
  });

  test('goes as near to a single point as it may', () => {
    const { lon, lat, k } = fitCamera([[131.9, 43.1]], box, limits);
    expect(lon).toBeCloseTo(131.9, 9);
    expect(lat).toBeCloseTo(43.1, 9);
    expect(k).toBe(limits.maxK);
  });

  test('goes no further away than it may', () => {
    expect(
      fitCamera(
        [
          [0, 0],
          [170, 0],
        ],
        box,
        limits,
      ).k,
    ).toBe(limits.minK);
  });

  test('is the same each time, and for points in another order', () => {
    const points: LonLat[] = [
      [36.1, 51.7],
      [131.9, 43.1],
      [129, 54],
    ];
    const camera = fitCamera(points, box, limits);
    expect(fitCamera(points, box, limits)).toEqual(camera);
    expect(fitCamera(points.toReversed(), box, limits).k).toBeCloseTo(camera.k, 6);
  });

  test.each<[string, LonLat[]]>([
    ['no points', []],
    [
      'opposite points',
      [
        [0, 0],
        [180, 0],
      ],
    ],
  ])('does not exist for %s', (_, points) => {
    expect(() => fitCamera(points, box, limits)).toThrow(RangeError);
  });
});

test.each(Array.from({ length: 20 }, (_, seed) => seed))('all points are seen inside the box (seed %i)', (seed) => {
  const random = randomOf(seed);
  const points = Array.from({ length: 6 }, (): LonLat => [30 + random() * 100, 35 + random() * 30]);
  const [left, top, right, bottom] = extent(points, fitCamera(points, box, limits));
  expect(Math.min(left + box.width / 2, box.width / 2 - right)).toBeGreaterThanOrEqual(0);
  expect(Math.min(top + box.height / 2, box.height / 2 - bottom)).toBeGreaterThanOrEqual(0);
});
