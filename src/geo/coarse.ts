import type { Position } from 'geojson';
import type { Area } from './topology.ts';

/** Rings of fewer points are islands and lakes that a small picture does not show. */
const SMALLEST = 24;

/** The same area for a picture of a few dozen px: every so many points of its larger rings. */
export function coarse(area: Area, every: number): Area {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  const large = polygons.map((rings) => rings.filter(({ length }) => length >= SMALLEST));
  const coordinates = large
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => thinned(ring, every)));
  return { type: 'MultiPolygon', coordinates };
}

function thinned(ring: Position[], every: number): Position[] {
  const kept = ring.slice(0, -1).filter((_, index) => index % every === 0);
  return [...kept, kept[0]!];
}
