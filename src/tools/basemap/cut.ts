import { geoEquirectangular, geoIdentity, type GeoStreamWrapper } from 'd3';
import { geoProject } from 'd3-geo-projection';
import type { Geometry, Position } from 'geojson';
import { mapPositions } from './positions.ts';

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** A parallel is no great circle: along it a clipped area needs a point every so many degrees. */
const PARALLEL_STEP = 2;

const DEGREES = 180 / Math.PI;

/** The same area in longitude and latitude, with no edge across the antimeridian. Exterior rings stay clockwise. */
export function cutAt180<T extends Geometry>(geometry: T): T {
  const plane = geoEquirectangular().scale(DEGREES).translate([0, 0]).precision(0);
  return projected(geometry, plane)!;
}

/** The part of a geometry inside the box, or null. The geometry must be cut at 180 degrees already. */
export function clipTo<T extends Geometry>(geometry: T, box: Box): T | null {
  const [west, south, east, north] = box;
  const clip = geoIdentity()
    .reflectY(true)
    .clipExtent([
      [west, -north],
      [east, -south],
    ]);
  const clipped = projected(geometry, clip);
  return clipped && bentAlongParallels(clipped, box);
}

export function isIn([lon, lat]: Position, [west, south, east, north]: Box): boolean {
  return lon! >= west && lon! <= east && lat! >= south && lat! <= north;
}

// geoProject tells exterior rings from holes with y pointing down: flip only afterwards.
function projected<T extends Geometry>(geometry: T, plane: GeoStreamWrapper): T | null {
  const result = geoProject(geometry, plane);
  return result && mapPositions(result, ([x, y]) => [x!, -y!]);
}

function bentAlongParallels<T extends Geometry>(geometry: T, [, south, , north]: Box): T {
  if (geometry.type === 'Polygon') {
    return { ...geometry, coordinates: geometry.coordinates.map((ring) => bent(ring, [south, north])) };
  }
  if (geometry.type !== 'MultiPolygon') return geometry;
  const coordinates = geometry.coordinates.map((rings) => rings.map((ring) => bent(ring, [south, north])));
  return { ...geometry, coordinates };
}

function bent(ring: Position[], latitudes: number[]): Position[] {
  return ring.flatMap((point, i) => {
    const next = ring[i + 1];
    const along = next && point[1] === next[1] && latitudes.includes(point[1]!);
    return along ? [point, ...between(point, next)] : [point];
  });
}

function between([from, y]: Position, [to]: Position): Position[] {
  const count = Math.floor(Math.abs(to! - from!) / PARALLEL_STEP);
  return Array.from({ length: count }, (_, i) => [from! + ((to! - from!) * (i + 1)) / (count + 1), y!]);
}
