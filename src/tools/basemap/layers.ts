import type {
  Feature,
  GeoJsonObject,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon as MultiPolygonShape,
  Polygon,
  Position,
} from 'geojson';
import { feature, mergeArcs, meshArcs } from 'topojson-client';
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
export const SOURCE_GRID = 1e5;

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

/** A part of the world drawn `gain` times as finely as the rest, where pieces of land are drawn down to `minKm2`. */
interface Focus {
  readonly box: Box;
  readonly gain: number;
  readonly minKm2?: number | undefined;
}

/** How small is drawn, in square kilometres. */
export interface Grain {
  /** Bends under it are left out. */
  readonly bend: number;
  /** Pieces of land, and lakes, under it are left out. */
  readonly piece: number;
  readonly foci: readonly Focus[];
  /** A country in which bends and pieces of this size are drawn, if that is less. */
  readonly home?: { readonly id: string; readonly least: number };
}

/** Points on a cut are kept whatever their area: without them the two halves would not meet again. */
const KEEP = 1e12;

type Point = [number, number];

/** The topology without points whose triangle (Visvalingam) is smaller than the grain; arcs stay shared. */
export function simplified(drawn: Topo, grain: Grain): Topo {
  const least = leastIn(drawn, grain, ({ gain }) => grain.bend / gain, grain.bend);
  const weigh = (triangle: [Point, Point, Point]) => km2(sphericalTriangleArea(triangle)) / least(triangle[1]);
  return simplify(
    presimplify(drawn, (triangle) => (isOnCut(triangle[1]) ? KEEP : weigh(triangle))),
    1,
  );
}

/** The topology without rings smaller than the grain, and without arcs that nothing uses. */
export function withoutSpecks(drawn: Topo, grain: Grain): Topo {
  const least = leastIn(drawn, grain, () => grain.piece, grain.piece);
  const share = (ring: Point[], interior: boolean) => km2(sphericalRingArea(ring, interior)) / least(ring[0]!);
  return filter(drawn, filterWeight(drawn, 1, share as (ring: Point[]) => number)) as Topo;
}

/** The least that is drawn at a point: by the focus that holds it, or else of the map; on the home's border also by that. */
function leastIn(drawn: Topo, { foci, home }: Grain, ofFocus: (focus: Focus) => number, ofMap: number) {
  const isFine = home !== undefined && home.least < ofMap;
  const border = new Set(isFine ? pointsOf(drawn, homeIn(drawn, home.id)).map(keyOf) : []);
  return (point: Point): number => {
    const focus = foci.find(({ box }) => isIn(point, box));
    const least = focus ? Math.min(ofFocus(focus), focus.minKm2 ?? Infinity) : ofMap;
    return isFine && home.least < least && border.has(keyOf(point)) ? home.least : least;
  };
}

/** A layer of its own, or one of the countries. */
const homeIn = ({ objects: { home, countries } }: Topo, id: string) =>
  home ?? shapes(countries as GeometryCollection).find((country) => country.id === id);

const keyOf = ([lon, lat]: Position) => `${lon},${lat}`;

function pointsOf(drawn: Topo, shape: GeometryObject | undefined): Position[] {
  if (!shape) return [];
  const { geometry } = feature(drawn, shape) as Feature<Polygon | MultiPolygonShape>;
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

function isOnCut([lon, lat]: Point): boolean {
  return Math.abs(lon) > 179.999 || lat < -89.999;
}
