import { geoBounds, geoCircle } from 'd3';
import { KM_PER_DEGREE } from './earth.ts';
import type { Place } from '../core/types.ts';

type Point = [number, number];

/** A vague area fades outwards: its inner part is what must be seen. */
const INNER_PART = 0.6;

/** The points (lon, lat) that must be inside the picture for a place to be seen whole; none without a geometry. */
export function pointsOf(place: Place): Point[] {
  if (place.outline) return cornersOf(geoBounds(place.outline));
  if (place.lon === undefined || place.lat === undefined) return [];
  const centre: Point = [place.lon, place.lat];
  if (place.radiusKm === undefined) return [centre];
  const radius = (place.radiusKm / KM_PER_DEGREE) * INNER_PART;
  return geoCircle().center(centre).radius(radius).precision(45)().coordinates[0]! as Point[];
}

const cornersOf = ([[west, south], [east, north]]: [Point, Point]): Point[] => [
  [west, south],
  [west, north],
  [east, south],
  [east, north],
];
