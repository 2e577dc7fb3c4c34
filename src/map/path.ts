import { geoPath } from 'd3';
import type { GeoPermissibleObjects } from 'd3';
import { projectionOf, type Camera } from '../geo/camera.ts';

const DIGITS = 4;

/** An SVG path in units of the map's height, its centre at 0, 0. Empty when all of it is behind the horizon. */
export const pathOf = (camera: Camera, geometry: GeoPermissibleObjects): string =>
  geoPath(projectionOf(camera)).digits(DIGITS)(geometry) ?? '';
