import { geoBounds } from 'd3';
import { project, projectionOf, type Camera, type LonLat, type Point } from './camera.ts';
import { clamp } from './clamp.ts';
import type { Limits } from './fit.ts';

/** Where the centre of the view may go: degrees around the subject. */
export interface Bounds extends Limits {
  readonly lon: number;
  /** From `lon` to the western and to the eastern edge, at most 180. */
  readonly reach: number;
  readonly south: number;
  readonly north: number;
}

/** How far beyond the outermost points the centre may go. */
const MARGIN = 5;
/** Nearer to a pole, "north up" turns the map faster than a hand moves it. */
const MOST_LAT = 80;
const DEGREES = 180 / Math.PI;
/** In heights of the map: far less than a px. */
const HAIR = 1e-6;

/** The bounds around some points, also across 180 degrees. */
export function boundsOf(points: readonly LonLat[], limits: Limits): Bounds {
  const [[west, south], [east, north]] = geoBounds({
    type: 'MultiPoint',
    coordinates: points.map((point) => [...point]),
  });
  const width = east < west ? east - west + 360 : east - west;
  return {
    ...limits,
    lon: wrap(west + width / 2),
    reach: Math.min(180, width / 2 + MARGIN),
    south: Math.max(-MOST_LAT, south - MARGIN),
    north: Math.min(MOST_LAT, north + MARGIN),
  };
}

/** The camera itself, or the nearest one within the bounds. */
export const within = ({ lon, lat, k }: Camera, bounds: Bounds): Camera => ({
  lon: wrap(bounds.lon + clamp(wrap(lon - bounds.lon), -bounds.reach, bounds.reach)),
  lat: clamp(lat, bounds.south, bounds.north),
  k: clamp(k, bounds.minK, bounds.maxK),
});

/**
 * The camera after a hand has carried what stood at `from` to `to` and made the globe `ratio` times as large. Where
 * the hand is off the globe, it turns the globe as far as it would at the middle.
 */
export function carried(camera: Camera, from: Point, to: Point, ratio: number): Camera {
  const k = camera.k * ratio;
  const way: Point = [from[0] - to[0] / ratio, from[1] - to[1] / ratio];
  return seeing(camera, from, to, k) ?? { ...turned(camera, way), k };
}

/** The camera turned by so much, along its parallel and its meridian, so that as much the other way leads back. */
export function turned({ lon, lat, k }: Camera, [x, y]: Point): Camera {
  return { lon: wrap(lon + (x / k / Math.cos(lat / DEGREES)) * DEGREES), lat: lat - (y / k) * DEGREES, k };
}

/** The camera of scale `k` that has at `to` what `camera` has at `from`; null if either is off the globe. */
function seeing(camera: Camera, from: Point, to: Point, k: number): Camera | null {
  const place = placeAt(camera, from);
  // How the place lies from the new centre, as if that were 0, 0.
  const aside = placeAt({ lon: 0, lat: 0, k }, to);
  return place && aside && { ...centreOf(place, aside, camera.lat), k };
}

/**
 * The centre from which `place` lies as `aside` does from 0, 0. In the axes of the view the place is the vector
 * (A, E, N); turned by the latitude c of the centre it is (A cos c - N sin c, E, A sin c + N cos c), whose last
 * component is the sine of the place's latitude. Of its two solutions, the one nearer to `lat`; beyond the
 * highest that there is, the highest.
 */
function centreOf([lon, lat]: LonLat, aside: LonLat, near: number): { lon: number; lat: number } {
  const [across, up] = [aside[0] / DEGREES, aside[1] / DEGREES];
  const [a, e, n] = [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
  const angle = Math.asin(clamp(Math.sin(lat / DEGREES) / Math.hypot(a, n), -1, 1));
  const tilt = Math.atan2(n, a);
  const away = (c: number) => Math.abs(c * DEGREES - near);
  const [first, second] = [angle - tilt, Math.PI - angle - tilt];
  const c = away(first) <= away(second) ? first : second;
  return { lon: wrap(lon - Math.atan2(e, a * Math.cos(c) - n * Math.sin(c)) * DEGREES), lat: c * DEGREES };
}

/** d3-geo answers off the globe too, so the answer is put to the test. */
function placeAt(camera: Camera, [x, y]: Point): LonLat | null {
  const place = projectionOf(camera).invert?.([x, y]);
  const seen = place && project(camera, place);
  return seen && Math.hypot(seen[0] - x, seen[1] - y) < HAIR ? place : null;
}

/** Degrees of longitude from -180 to 180. */
const wrap = (lon: number) => lon - 360 * Math.round(lon / 360);
