import { geoCircle } from 'd3';
import { expect, test } from 'vitest';
import { project, type Camera } from '../../../../src/geo/camera.ts';
import { groundMatrix } from '../../../../src/map/basemap/ground-matrix.ts';

const CENTRE = [128, 55] as const;
const RADIUS = 11.7;
/** From here on outwards the shade of a vague area has faded away. */
const FADED = 0.86;

/** How far out on the unit circle the matrix puts a point of the map. */
function radiusOf([a, b, c, d, e, f]: readonly number[], [x, y]: readonly [number, number]): number {
  const [dx, dy] = [x - e!, y - f!];
  const determinant = a! * d! - b! * c!;
  return Math.hypot((d! * dx - c! * dy) / determinant, (a! * dy - b! * dx) / determinant);
}

test.each<[string, Camera]>([
  ['from above', { lon: 128, lat: 55, k: 2.2 }],
  ['aslant, near the limb', { lon: 80, lat: 58, k: 0.75 }],
])('the image of the unit circle is the circle on the ground, seen %s', (_, camera) => {
  const matrix = groundMatrix(camera, CENTRE, RADIUS)!;
  const ring = geoCircle()
    .center([...CENTRE])
    .radius(RADIUS)
    .precision(30)().coordinates[0]!;
  for (const [lon, lat] of ring) {
    const point = project(camera, [lon!, lat!])!;
    expect(radiusOf(matrix, point)).toBeGreaterThan(FADED);
    expect(radiusOf(matrix, point)).toBeLessThan(1.2);
  }
});

test('behind the horizon there is none', () =>
  expect(groundMatrix({ lon: -60, lat: 0, k: 0.75 }, CENTRE, RADIUS)).toBeNull());
