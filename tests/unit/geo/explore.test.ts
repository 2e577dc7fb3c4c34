import { describe, expect, test } from 'vitest';
import { project, projectionOf, type Camera, type LonLat, type Point } from '../../../src/geo/camera.ts';
import { boundsOf, carried, turned, within } from '../../../src/geo/explore.ts';
import { randomOf } from '../../support/random.ts';

const HEIGHT = 800;
const CAMERAS: [string, Camera][] = [
  ['the whole globe', { lon: 88, lat: 61, k: 0.55 }],
  ['a country', { lon: 128, lat: 52, k: 1.24 }],
  ['a region', { lon: 36.7, lat: 51.1, k: 8.7 }],
  ['the nearest view', { lon: 36.7, lat: 51.1, k: 16 }],
  ['the dateline', { lon: 179.9, lat: 45, k: 2 }],
  ['the southern hemisphere', { lon: -60, lat: -35, k: 3 }],
];

const placeAt = (camera: Camera, [x, y]: Point) => projectionOf(camera).invert!([x, y]) as unknown as LonLat;
const pxBetween = (a: Point | null, b: Point) => (a ? Math.hypot(a[0] - b[0], a[1] - b[1]) * HEIGHT : Infinity);

describe.each(CAMERAS)('carrying the map, seen by %s', (_, camera) => {
  /** Points well on the globe: near a pole not every place can come everywhere with north up. */
  const random = randomOf(7);
  const hands = Array.from({ length: 60 }, (): [Point, Point] => {
    const at = (): Point => [0.3 * random() - 0.15, 0.3 * random() - 0.15];
    return [at(), at()];
  });

  test('a drag keeps the place that it began on under the hand', () => {
    for (const [from, to] of hands) {
      const moved = carried(camera, from, to, 1);
      expect(pxBetween(project(moved, placeAt(camera, from)), to)).toBeLessThan(1);
    }
  });

  test.each([0.8, 1.5, 2])('a zoom of %d keeps the place under the hand where it is', (ratio) => {
    for (const [at] of hands) {
      const moved = carried(camera, at, at, ratio);
      expect(pxBetween(project(moved, placeAt(camera, at)), at)).toBeLessThan(1);
      expect(moved.k).toBeCloseTo(camera.k * ratio, 12);
    }
  });

  test('two fingers that part and move keep the place between them', () => {
    for (const [from, to] of hands) {
      const moved = carried(camera, from, to, 1.3);
      expect(pxBetween(project(moved, placeAt(camera, from)), to)).toBeLessThan(1);
    }
  });

  test('many small steps come to the same place as one large one', () => {
    const [from, to]: [Point, Point] = [
      [-0.1, 0.05],
      [0.1, -0.05],
    ];
    const along = (t: number): Point => [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
    let moved = camera;
    for (let i = 0; i < 40; i++) moved = carried(moved, along(i / 40), along((i + 1) / 40), 1);
    const place = placeAt(camera, from);
    expect(pxBetween(project(moved, place), to)).toBeLessThan(1);
  });

  test('no movement is no change', () => {
    const same = carried(camera, [0.1, 0.1], [0.1, 0.1], 1);
    expect([same.lon, same.lat, same.k]).toEqual([camera.lon, camera.lat, camera.k].map((n) => expect.closeTo(n, 9)));
  });
});

test('a hand beside the globe turns it as far as it would at the middle', () => {
  const globe: Camera = { lon: 88, lat: 55, k: 0.55 };
  expect(carried(globe, [1.2, 0.1], [1.1, 0.1], 1)).toEqual({
    ...turned(globe, [0.1, 0]),
    lon: expect.closeTo(turned(globe, [0.1, 0]).lon, 9),
  });
  expect(carried(globe, [1.2, 0], [1.1, 0], 1).lon).toBeGreaterThan(globe.lon);
});

describe('turning the globe by so much', () => {
  const camera: Camera = { lon: 170, lat: 60, k: 2 };

  test('and back leads back, also across 180 degrees', () => {
    for (const way of [
      [0.15, 0],
      [0, -0.15],
    ] as const) {
      const there = turned(camera, way);
      const back = turned(there, [-way[0], -way[1]]);
      expect(there).not.toEqual(camera);
      expect([back.lon, back.lat]).toEqual([expect.closeTo(camera.lon, 9), expect.closeTo(camera.lat, 9)]);
    }
    expect(turned(camera, [0.4, 0]).lon).toBeLessThan(0);
  });

  test('moves the middle of a near view by as much of the picture', () => {
    const near: Camera = { lon: 36, lat: 51, k: 8 };
    const [x, y] = project(turned(near, [0.15, 0]), [near.lon, near.lat])!;
    expect([x, y]).toEqual([expect.closeTo(-0.15, 2), expect.closeTo(0, 2)]);
    expect(project(turned(near, [0, 0.15]), [near.lon, near.lat])![1]).toBeCloseTo(-0.15, 2);
  });
});

test('beyond the pole the map follows the hand and does not flip over', () => {
  const camera: Camera = { lon: 88, lat: 70, k: 0.55 };
  const [from, to]: [Point, Point] = [
    [0, -0.3],
    [0.02, -0.29],
  ];
  const place = placeAt(camera, from);
  expect(Math.abs(place[0] - camera.lon)).toBeGreaterThan(90);
  const moved = carried(camera, from, to, 1);
  expect(pxBetween(project(moved, place), to)).toBeLessThan(1);
  expect(Math.abs(moved.lon - camera.lon)).toBeLessThan(30);
});

describe('the bounds', () => {
  const limits = { minK: 0.5, maxK: 16 };
  const story: LonLat[] = [
    [36, 51],
    [132, 43],
    [88, 61],
  ];
  const bounds = boundsOf(story, limits);

  test('hold every point, and a little more', () => {
    for (const [lon, lat] of story) {
      for (const [dx, dy] of [
        [0, 0],
        [2, 2],
        [-2, -2],
      ] as const) {
        const camera: Camera = { lon: lon + dx, lat: lat + dy, k: 1 };
        expect(within(camera, bounds)).toEqual({
          lon: expect.closeTo(camera.lon, 9),
          lat: expect.closeTo(camera.lat, 9),
          k: 1,
        });
      }
    }
  });

  test.each<[string, Camera, Partial<Camera>]>([
    ['west', { lon: -10, lat: 50, k: 1 }, { lon: 31, lat: 50 }],
    ['east', { lon: 170, lat: 50, k: 1 }, { lon: 137 }],
    ['the far side, by the nearer edge', { lon: -140, lat: 50, k: 1 }, { lon: 137 }],
    ['south', { lon: 88, lat: -10, k: 1 }, { lat: 38 }],
    ['north', { lon: 88, lat: 88, k: 1 }, { lat: 66 }],
    ['farther than the globe', { lon: 88, lat: 50, k: 0.1 }, { k: 0.5 }],
    ['nearer than the nearest', { lon: 88, lat: 50, k: 99 }, { k: 16 }],
  ])('bring a camera back from %s', (_, camera, back) => {
    const held = within(camera, bounds);
    for (const [key, value] of Object.entries(back)) expect(held[key as keyof Camera]).toBeCloseTo(value, 6);
  });

  test('of points on both sides of the dateline lie around it, not around the globe', () => {
    const pacific = boundsOf(
      [
        [170, 10],
        [-170, 20],
      ],
      limits,
    );
    const lonOf = (lon: number) => within({ lon, lat: 15, k: 1 }, pacific).lon;
    expect(Math.abs(lonOf(180))).toBeCloseTo(180, 9);
    expect(lonOf(-179)).toBeCloseTo(-179, 9);
    expect(lonOf(150)).toBeCloseTo(165, 6);
    expect(lonOf(-150)).toBeCloseTo(-165, 6);
    expect(lonOf(0)).not.toBe(0);
  });

  test('of a single point leave some room around it', () => {
    const one = boundsOf([[36, 51]], limits);
    expect(within({ lon: 38, lat: 52, k: 1 }, one)).toMatchObject({ lon: 38, lat: 52 });
    expect(within({ lon: 60, lat: 80, k: 1 }, one).lon).toBeLessThan(45);
  });

  test('never let the centre near a pole', () => {
    const arctic = boundsOf([[20, 85]], limits);
    expect(within({ lon: 20, lat: 89, k: 1 }, arctic).lat).toBeLessThanOrEqual(80);
  });
});
