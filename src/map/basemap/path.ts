import type { GeoPermissibleObjects } from 'd3';
import { projectionOf, type Camera } from '../../geo/camera.ts';
import { compactPath } from '../../geo/compact-path.ts';
import { memoize } from '../../core/memoize.ts';

/** A tenth of a thousandth of the map's height: less than a third of a px. */
const DIGITS = 4;

/** An SVG path in units of the map's height, its centre at 0, 0. Empty when all of it is behind the horizon. */
export const pathOf = memoize((camera: Camera, geometry: GeoPermissibleObjects): string =>
  compactPath(geometry, projectionOf(camera), DIGITS),
);
