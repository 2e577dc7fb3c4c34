import type { Polygon } from 'geojson';
import type { Box } from './topology.ts';

const STEP = 0.5;

/** The finer base map's edge, along meridians and parallels; clockwise, so that d3-geo takes the inside. */
export function regionFrame([west, south, end, north]: Box): Polygon {
  // Across 180 degrees the box goes on beyond them.
  const east = end < west ? end + 360 : end;
  const along = (from: number, to: number) => {
    const count = Math.ceil(Math.abs(to - from) / STEP);
    return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / count);
  };
  const ring = [
    ...along(west, east).map((lon) => [lon, north]),
    ...along(north, south).map((lat) => [east, lat]),
    ...along(east, west).map((lon) => [lon, south]),
    ...along(south, north).map((lat) => [west, lat]),
  ];
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] };
}
