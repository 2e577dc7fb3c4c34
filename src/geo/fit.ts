import { geoDistance, geoInterpolate } from 'd3';
import { EYE_HEIGHT, projectionOf, projectorOf, type Camera, type LonLat, type Point } from './camera.ts';

/** In units of the map's height, centred on the map's centre. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Limits {
  readonly minK: number;
  readonly maxK: number;
}

/** Steps towards the middle of the circle around all points, each shorter than the one before. */
const STEPS = 50;
/** Each round moves the middle of the points closer to the centre; the last ones move it by less than a px. */
const ROUNDS = 12;
/** Keeps points off the horizon, and inside the box however numbers are rounded. */
const HAIR = 1e-9;
const RADIANS = Math.PI / 180;

/**
 * The nearest camera that sees all points inside the box, with the middle of their extent at its centre. Where even
 * `minK` is too near, `minK`. Throws a RangeError for no points.
 */
export function fitCamera(points: readonly LonLat[], box: Box, limits: Limits): Camera {
  const [lon, lat] = middleOnGlobe(points);
  let camera = nearest({ lon, lat, k: limits.minK }, points, box, limits);
  for (let round = 0; round < ROUNDS; round++) {
    camera = nearest(recentred(camera, points), points, box, limits);
  }
  return camera;
}

/**
 * About the middle of the smallest circle around all points, from which the whole of it is seen if from anywhere
 * (Badoiu and Clarkson 2003). The mean of the points will not do: of many on one side and one on the other it sees one side.
 */
function middleOnGlobe(points: readonly LonLat[]): LonLat {
  if (points.length === 0) throw new RangeError('points without a middle');
  let middle: [number, number] = [...points[0]!];
  for (let step = 2; step < STEPS; step++) {
    const away = points.map((point) => geoDistance(middle, [...point]));
    const farthest = points[away.indexOf(Math.max(...away))]!;
    middle = geoInterpolate(middle, [...farthest])(1 / step);
  }
  return middle;
}

/** The same centre with the largest `k` that fits. */
function nearest(camera: Camera, points: readonly LonLat[], box: Box, { minK, maxK }: Limits): Camera {
  const k = Math.min(maxK, ...points.map((point) => largestK(camera, point, box)));
  return { ...camera, k: Math.max(minK, k) };
}

/**
 * The largest `k` at which a point is before the horizon and inside the box; 0 for a point of the far half. Solved for k
 * from x = 1.5 X / (1 + 1.5 / k - cos c), where X is its distance on the unit sphere from the plane of the centre's
 * meridian and c its angle from the centre (Snyder 1987, vertical perspective, with an eye 1.5 map heights up).
 */
function largestK({ lon, lat }: Camera, [east, north]: LonLat, { width, height }: Box): number {
  const [turn, from, to] = [(east - lon) * RADIANS, lat * RADIANS, north * RADIANS];
  const x = Math.cos(to) * Math.sin(turn);
  const y = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn);
  const cos = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn);
  if (cos <= 0) return 0;
  const needs = Math.max((2 * Math.abs(x)) / width, (2 * Math.abs(y)) / height) * EYE_HEIGHT + cos - 1;
  return ((1 - HAIR) * EYE_HEIGHT) / Math.max(needs, 1 / cos - 1);
}

/** Whether a camera has all these points inside the box. */
export function sees(camera: Camera, points: readonly LonLat[], { width, height }: Box): boolean {
  return points.map(projectorOf(camera)).every((point) => {
    return point !== null && 2 * Math.abs(point[0]) <= width && 2 * Math.abs(point[1]) <= height;
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
