import { describe, expect, test } from 'vitest';
import { geoCircle } from 'd3';
import { project, type LonLat } from '../../../src/geo/camera.ts';
import { fitCamera, sees } from '../../../src/geo/fit.ts';
import { LIMITS } from '../../../src/geo/chapter-camera.ts';
import { freeBoxes } from '../../../src/theme/layouts.ts';
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

  test('does not exist for no points', () => {
    expect(() => fitCamera([], box, limits)).toThrow(RangeError);
  });

  test('of opposite points sees one, and fails for none', () => {
    const { lon, lat, k } = fitCamera(
      [
        [0, 0],
        [180, 0],
      ],
      box,
      limits,
    );
    expect([lon, lat].every(Number.isFinite)).toBe(true);
    expect(k).toBe(limits.minK);
  });
});

test.each(Array.from({ length: 20 }, (_, seed) => seed))('all points are seen inside the box (seed %i)', (seed) => {
  const random = randomOf(seed);
  const points = Array.from({ length: 6 }, (): LonLat => [30 + random() * 100, 35 + random() * 30]);
  const [left, top, right, bottom] = extent(points, fitCamera(points, box, limits));
  expect(Math.min(left + box.width / 2, box.width / 2 - right)).toBeGreaterThanOrEqual(0);
  expect(Math.min(top + box.height / 2, box.height / 2 - bottom)).toBeGreaterThanOrEqual(0);
});

describe.each([
  ['a phone', freeBoxes.upright],
  ['a screen', freeBoxes.broad],
])('on %s every group of places that has one side of the globe is seen whole', (_, free) => {
  test.each<[string, LonLat[]]>([
    // Eight points of a vague area weigh no more than one of a town.
    ['many points in the east and two in the far west', [...around(-76, -10, 2), [-175.2, -21.1], [174.8, -36.8]]],
    [
      'from Norway to the Cape',
      [
        [25, 71],
        [18, -34],
      ],
    ],
    [
      'around a pole',
      [
        [0, 50],
        [120, 50],
        [240, 50],
      ],
    ],
    [
      'from Alaska to Kamchatka',
      [
        [-165, 64],
        [158, 53],
        [179.9, 62],
        [-179.9, 62],
      ],
    ],
  ])('%s', (_name, points) => {
    // prettier-ignore
    expect(sees(fitCamera(points, free, LIMITS), points, free)).toBe(true);
  });

  test.each(Array.from({ length: 40 }, (_unused, seed) => seed))('anywhere (seed %i)', (seed) => {
    const random = randomOf(seed);
    const [lon, lat] = [random() * 360 - 180, random() * 160 - 80];
    const radius = 1 + random() * 68;
    const spots = Array.from({ length: 5 }, () => around(lon, lat, radius * random())[Math.floor(random() * 8)]!);
    const points = [...spots, ...around(...spots[0]!, 0.5)];
    expect(sees(fitCamera(points, free, LIMITS), points, free)).toBe(true);
  });
});

/** Eight points at so many degrees from one. */
function around(lon: number, lat: number, degrees: number): [number, number][] {
  return geoCircle().center([lon, lat]).radius(degrees).precision(45)().coordinates[0] as [number, number][];
}
