import { geoArea, geoDistance } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EARTH_RADIUS_KM, HEMISPHERE } from './earth.ts';

/** Closed: the last position repeats the first. */
export type Ring = Position[];

/** The exterior ring of the largest polygon. */
export function largestRing(area: Polygon | MultiPolygon): Ring {
  const rings = area.type === 'Polygon' ? [area.coordinates[0]!] : area.coordinates.map(([exterior]) => exterior!);
  return rings.reduce((best, ring) => (size(ring) > size(best) ? ring : best));
}

/** Great-circle distance. */
export function distanceKm(a: Position, b: Position): number {
  return geoDistance(a as [number, number], b as [number, number]) * EARTH_RADIUS_KM;
}

/** The ring so wound that on a sphere its inside is the smaller part, as d3-geo wants it. */
export function clockwise(ring: Ring): Ring {
  return ringArea(ring) > HEMISPHERE ? ring.toReversed() : ring;
}

// Whichever way it is wound.
function size(ring: Ring): number {
  return ringArea(clockwise(ring));
}

function ringArea(ring: Ring): number {
  return geoArea({ type: 'Polygon', coordinates: [ring] });
}
