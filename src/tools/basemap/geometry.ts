import type { Geometry, Position, MultiPolygon, Polygon } from 'geojson';
import { geoArea, geoDistance, geoEquirectangular, geoIdentity, type GeoStreamWrapper } from 'd3';
import { geoProject } from 'd3-geo-projection';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';
import type { Box } from '../../geo/topology.ts';

/** Half of a sphere, in steradians. */
export const HEMISPHERE = 2 * Math.PI;

/** Square kilometres on the Earth of an area in steradians. */
export function km2(steradians: number): number {
  return steradians * EARTH_RADIUS_KM ** 2;
}

export function mapPositions<T extends Geometry>(geometry: T, change: (position: Position) => Position): T {
  if (geometry.type === 'GeometryCollection') throw new Error('Collections of geometries are not used here');
  return { ...geometry, coordinates: mapDeep(geometry.coordinates, change) };
}

/** Coordinates with so many decimals. */
export function rounded<T extends Geometry>(geometry: T, decimals: number): T {
  return mapPositions(geometry, (position) => position.map((degrees) => Number(degrees.toFixed(decimals))));
}

type Nested = number | Nested[];

function mapDeep(value: Nested[], change: (position: Position) => Position): Nested[] {
  if (typeof value[0] === 'number') return change(value as Position);
  return value.map((inner) => mapDeep(inner as Nested[], change));
}

/** Closed: the last position repeats the first. */
export type Ring = Position[];

export function largestRing(area: Polygon | MultiPolygon): Ring {
  const rings = polygonsOf(area).map(([exterior]) => exterior!);
  return rings.reduce((best, ring) => (size(ring) > size(best) ? ring : best));
}

export const polygonsOf = (area: Polygon | MultiPolygon): Polygon['coordinates'][] =>
  area.type === 'Polygon' ? [area.coordinates] : area.coordinates;

export function distanceKm(a: Position, b: Position): number {
  return geoDistance(a as [number, number], b as [number, number]) * EARTH_RADIUS_KM;
}

/** The ring so wound that on a sphere its inside is the smaller part, as d3-geo wants it. */
export function clockwise(ring: Ring): Ring {
  return ringArea(ring) > HEMISPHERE ? ring.toReversed() : ring;
}

const ringArea = (ring: Ring): number => geoArea({ type: 'Polygon', coordinates: [ring] });
/** Whichever way it is wound. */
const size = (ring: Ring): number => ringArea(clockwise(ring));

/** A parallel is no great circle: along it a clipped area needs a point every so many degrees. */
const PARALLEL_STEP = 2;

const DEGREES = 180 / Math.PI;

/** The same area in longitude and latitude, with no edge across the antimeridian. Exterior rings stay clockwise. */
export function cutAt180<T extends Geometry>(geometry: T): T {
  const plane = geoEquirectangular().scale(DEGREES).translate([0, 0]).precision(0);
  return projected(geometry, plane)!;
}

/** The part of a geometry inside the box, or null. The geometry must be cut at 180 degrees already, and so is the part. */
export function clipTo<T extends Geometry>(geometry: T, box: Box): T | null {
  const parts = halvesOf(box).map((half) => clippedTo(geometry, half));
  return parts.reduce((one, other) => (one && other ? together(one, other) : (one ?? other)));
}

/** Of a box across 180 degrees, what lies on either side. */
const halvesOf = ([west, south, east, north]: Box): Box[] =>
  west < east
    ? [[west, south, east, north]]
    : [
        [west, south, 180, north],
        [-180, south, east, north],
      ];

/** Two geometries of one kind as one with all their parts. */
function together<T extends Geometry>(one: T, other: T): T {
  const type = one.type.startsWith('Multi') ? one.type : `Multi${one.type}`;
  return { type, coordinates: [one, other].flatMap(partsOf) } as unknown as T;
}

function partsOf(geometry: Geometry): unknown[] {
  if (geometry.type === 'GeometryCollection') throw new Error('Collections of geometries are not used here');
  return geometry.type.startsWith('Multi') ? geometry.coordinates : [geometry.coordinates];
}

function clippedTo<T extends Geometry>(geometry: T, box: Box): T | null {
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
  const isBetween = west < east ? lon! >= west && lon! <= east : lon! >= west || lon! <= east;
  return isBetween && lat! >= south && lat! <= north;
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
