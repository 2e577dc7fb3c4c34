import { geoContains } from 'd3';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

const SIMFEROPOL: [number, number] = [34.1, 44.95];

/** Russia without Crimea, and Crimea: Natural Earth keeps it as a polygon of its own among Russia's. */
export function withoutCrimea(topology: Topology, russia: MultiPolygon): { russia: MultiPolygon; crimea: Polygon } {
  const isCrimea = (arcs: number[][]) => geoContains(feature(topology, polygon(arcs)), SIMFEROPOL);
  const crimea = russia.arcs.filter(isCrimea);
  if (crimea.length !== 1) throw new Error(`Crimea should be one polygon of Russia, found ${crimea.length}`);
  return {
    russia: { ...russia, arcs: russia.arcs.filter((arcs) => !crimea.includes(arcs)) },
    crimea: polygon(crimea[0]!),
  };
}

function polygon(arcs: number[][]): Polygon {
  return { type: 'Polygon', arcs };
}
