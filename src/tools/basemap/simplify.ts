import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import { isIn, type Box } from './cut.ts';
import { km2 } from './earth.ts';
import type { Topo } from './layers.ts';

/** A part of the world drawn `gain` times as finely as the rest. */
export interface Focus {
  readonly box: Box;
  readonly gain: number;
}

/** Points on a cut are kept whatever their area: without them the two halves would not meet again. */
const KEEP = 1e12;

type Point = [number, number];

/** The topology without points whose triangle (Visvalingam) is under `minKm2`; arcs stay shared. */
export function simplified(topology: Topo, minKm2: number, foci: readonly Focus[]): Topo {
  const weigh = (triangle: [Point, Point, Point]) => weightAt(triangle[1], foci) * km2(sphericalTriangleArea(triangle));
  return simplify(
    presimplify(topology, (triangle) => (isOnCut(triangle[1]) ? KEEP : weigh(triangle))),
    minKm2,
  );
}

/** The topology without rings under `minKm2`, and without arcs that nothing uses. */
export function withoutSpecks(topology: Topo, minKm2: number): Topo {
  const area = (ring: Point[], interior: boolean) => km2(sphericalRingArea(ring, interior));
  return filter(topology, filterWeight(topology, minKm2, area as (ring: Point[]) => number)) as Topo;
}

function weightAt(point: Point, foci: readonly Focus[]): number {
  return foci.find(({ box }) => isIn(point, box))?.gain ?? 1;
}

function isOnCut([lon, lat]: Point): boolean {
  return Math.abs(lon) > 179.999 || lat < -89.999;
}
