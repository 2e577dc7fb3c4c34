import type { GeoPermissibleObjects } from 'd3';
import { projectionOf, type Camera } from '../../geo/camera.ts';
import { compactPath } from '../../geo/compact-path.ts';
import { memoize } from '../../core/memoize.ts';

/** Decimals, in map heights: a tenth of a px on a map of 1,000 px. */
const DIGITS = 4;
/** What is smaller does not show, in steps of the last decimal. */
const LEAST_STEP = 5;

/** An SVG path in map heights around the map's centre; empty if all of it is behind the horizon. */
export const pathOf = memoize((camera: Camera, geometry: GeoPermissibleObjects): string =>
  compactPath(geometry, projectionOf(camera), DIGITS, false, LEAST_STEP),
);
