import type { Feature, GeoJsonObject, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon, Objects, Topology } from 'topojson-specification';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Box } from '../../geo/topology.ts';
import { isIn, km2 } from './geometry.ts';

/** As every step here takes and gives it: properties are not used. */
export type Topo = Topology<Objects>;

/** Steps along each axis while joining: the grid of the finest source. */
const SOURCE_GRID = 1e5;

/** Layers joined so that lines they share are stored, and simplified, once. */
export function join(layers: Record<string, GeoJsonObject>): Topo {
  return topology(layers, SOURCE_GRID) as Topo;
}

/** The layers that follow from `countries` and `lakes` of a joined topology: land, home, borders on land, lakes. */
export function groundObjects(
  joined: Topo,
  home: string,
): Record<'land' | 'home' | 'borders' | 'lakes', GeometryObject> {
  const countries = joined.objects.countries as GeometryCollection;
  return {
    land: mergeArcs(joined, shapes(countries)),
    // A region may lie outside of it.
    home: shapes(countries).find(({ id }) => id === home) ?? { type: 'MultiPolygon', arcs: [] },
    borders: meshArcs(joined, countries, (a, b) => a !== b),
    lakes: mergeArcs(joined, shapes(joined.objects.lakes as GeometryCollection)),
  };
}

export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Many lines as one geometry. */
export function multiLine(features: readonly Feature<LineString | MultiLineString>[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: features.flatMap(({ geometry }) => parts(geometry)) };
}

function parts(line: LineString | MultiLineString): Position[][] {
  return line.type === 'LineString' ? [line.coordinates] : line.coordinates;
}

function shapes({ geometries }: GeometryCollection): MultiPolygon[] {
  return geometries as MultiPolygon[];
}

/** A part of the world drawn `gain` times as finely as the rest. */
export interface Focus {
  readonly box: Box;
  readonly gain: number;
}

/** Points on a cut are kept whatever their area: without them the two halves would not meet again. */
const KEEP = 1e12;

type Point = [number, number];

/** The topology without points whose triangle (Visvalingam) is under `minKm2`; arcs stay shared. */
export function simplified(drawn: Topo, minKm2: number, foci: readonly Focus[]): Topo {
  const weigh = (triangle: [Point, Point, Point]) => weightAt(triangle[1], foci) * km2(sphericalTriangleArea(triangle));
  return simplify(
    presimplify(drawn, (triangle) => (isOnCut(triangle[1]) ? KEEP : weigh(triangle))),
    minKm2,
  );
}

/** The topology without rings under `minKm2`, and without arcs that nothing uses. */
export function withoutSpecks(drawn: Topo, minKm2: number): Topo {
  const area = (ring: Point[], interior: boolean) => km2(sphericalRingArea(ring, interior));
  return filter(drawn, filterWeight(drawn, minKm2, area as (ring: Point[]) => number)) as Topo;
}

function weightAt(point: Point, foci: readonly Focus[]): number {
  return foci.find(({ box }) => isIn(point, box))?.gain ?? 1;
}

function isOnCut([lon, lat]: Point): boolean {
  return Math.abs(lon) > 179.999 || lat < -89.999;
}
