import { geoArea, geoDistance } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Closed: the last position repeats the first. */
export type Ring = Position[];

const EARTH_RADIUS_KM = 6371;

/** The exterior ring of the largest polygon. */
export function largestRing(area: Polygon | MultiPolygon): Ring {
  const rings = area.type === 'Polygon' ? [area.coordinates[0]!] : area.coordinates.map((rings) => rings[0]!);
  return rings.reduce((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best));
}

/** Great-circle distance. */
export function distanceKm(a: Position, b: Position): number {
  return geoDistance(a as [number, number], b as [number, number]) * EARTH_RADIUS_KM;
}

function ringArea(ring: Ring): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}
