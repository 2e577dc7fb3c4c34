import type { Geometry, Position } from 'geojson';

/** The geometry with every position replaced. */
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
