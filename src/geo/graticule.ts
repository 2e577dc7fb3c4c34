import { geoGraticule } from 'd3';
import { projectionOf, type Camera } from './camera.ts';
import { compactPath } from './compact-path.ts';

/** Degrees between two lines; near the poles only every sixth meridian goes on. */
const STEP: [number, number] = [15, 15];
/** Degrees between two points of a line: straight pieces so short bend by less than a px, and cost little in a flight. */
const PIECE = 6;
const lines = geoGraticule().stepMinor(STEP).precision(PIECE)();

/** Meridians and parallels: an SVG path in units of the map's height, with so many decimals. */
export function graticule(camera: Camera, digits: number): string {
  return compactPath(lines, projectionOf(camera).precision(0), digits);
}
