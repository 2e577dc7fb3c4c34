import { geoArea } from 'd3';
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { km2 } from './earth.ts';
import { readTopology, WATERS } from './packages.ts';

export interface Waters {
  readonly lakes: Feature<Polygon | MultiPolygon>[];
  readonly rivers: Feature<LineString | MultiLineString>[];
}

export function readWaters(): Waters {
  const topology = readTopology(WATERS);
  return { lakes: layer(topology, 'lakes'), rivers: layer(topology, 'rivers') };
}

/** Area of a feature in square kilometres. */
export function areaKm2(lake: Feature): number {
  return km2(geoArea(lake));
}

function layer<G extends Geometry>(topology: Topology, name: string): Feature<G>[] {
  const all = feature(topology, topology.objects[name] as GeometryCollection) as unknown as FeatureCollection<G>;
  return all.features.filter(({ geometry }) => geometry !== null);
}
