import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { RecipeError } from './recipe-error.ts';

/** A country without the polygon that holds a position, and that polygon. It must lie apart from the rest. */
export function takenFrom(
  topology: Topology,
  country: Polygon | MultiPolygon,
  [lon, lat]: readonly [number, number],
): { rest: MultiPolygon; piece: Polygon } {
  const parts = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  const holds = (arcs: number[][]) => geoContains(feature(topology, polygon(arcs)), [lon, lat]);
  const pieces = parts.filter(holds);
  if (pieces.length !== 1 || parts.length === 1) {
    throw new RecipeError(
      `no polygon of its own holds ${lon}, ${lat} — name a position in one that lies apart from the rest of its country`,
    );
  }
  return {
    rest: { ...country, type: 'MultiPolygon', arcs: parts.filter((arcs) => !pieces.includes(arcs)) },
    piece: polygon(pieces[0]!),
  };
}

function polygon(arcs: number[][]): Polygon {
  return { type: 'Polygon', arcs };
}
