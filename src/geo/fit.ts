import { geoCentroid } from 'd3';
import { projectionOf, projectorOf, type Camera, type LonLat, type Point } from './camera.ts';

/** In units of the map's height, centred on the map's centre. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Limits {
  readonly minK: number;
  readonly maxK: number;
}

/** Each round moves the middle of the points closer to the centre; the last ones move it by less than a px. */
const ROUNDS = 12;
const BISECTIONS = 40;

/**
 * The nearest camera that sees all points inside the box, with the middle of their extent at its centre. Where even
 * `minK` is too near, `minK`. Throws a RangeError for no points, or points that cancel out around the globe.
 */
export function fitCamera(points: readonly LonLat[], box: Box, limits: Limits): Camera {
  const [lon, lat] = geoCentroid({ type: 'MultiPoint', coordinates: points.map((point) => [...point]) });
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new RangeError('points without a middle');
  let camera = nearest({ lon, lat, k: limits.minK }, points, box, limits);
  for (let round = 0; round < ROUNDS; round++) {
    camera = nearest(recentred(camera, points), points, box, limits);
  }
  return camera;
}

/** The same centre with the largest `k` that fits. `fits` only ever turns false as `k` grows, so bisection finds it. */
function nearest(camera: Camera, points: readonly LonLat[], box: Box, { minK, maxK }: Limits): Camera {
  const at = (k: number): Camera => ({ ...camera, k });
  if (fits(at(maxK), points, box)) return at(maxK);
  let [low, high] = [minK, maxK];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (low + high) / 2;
    if (fits(at(middle), points, box)) low = middle;
    else high = middle;
  }
  return at(low);
}

function fits(camera: Camera, points: readonly LonLat[], { width, height }: Box): boolean {
  const project = projectorOf(camera);
  return points.every((place) => {
    const point = project(place);
    return point !== null && Math.abs(point[0]) <= width / 2 && Math.abs(point[1]) <= height / 2;
  });
}

function recentred(camera: Camera, points: readonly LonLat[]): Camera {
  const seen = points.map(projectorOf(camera)).filter((point) => point !== null);
  const place = projectionOf(camera).invert?.(middleOf(seen));
  return seen.length < points.length || !place ? camera : { ...camera, lon: place[0], lat: place[1] };
}

function middleOf(points: readonly Point[]): [number, number] {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(points.map(([x]) => x)), middle(points.map(([, y]) => y))];
}
