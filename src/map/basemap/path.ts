import type { GeoPermissibleObjects } from 'd3';
import { projectionOf, type Camera } from '../../geo/camera.ts';
import { compactPath } from '../../geo/compact-path.ts';
import { memoize } from '../../core/memoize.ts';

/** Decimals, in map heights: precise to a third of a px. */
const DIGITS = 4;

/** An SVG path in map heights around the map's centre; empty if all of it is behind the horizon. */
export const pathOf = memoize((camera: Camera, geometry: GeoPermissibleObjects): string =>
  compactPath(geometry, projectionOf(camera), DIGITS),
);
