import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import { projectionOf, type Camera, type Point } from './camera.ts';
import { compactPath } from './compact-path.ts';
import { globeWithin, limb } from './limb.ts';
import { regionFrame } from './region-frame.ts';
import type { GroundLayers, RegionGround } from './topology.ts';

/** SVG path strings in thousandths of the map's height, about what the eye sees; its origin at the map's centre. */
export type GroundPaths = { readonly [layer in keyof GroundLayers]: string } & {
  /** The globe to its limb, or to the picture's edges. */
  readonly sphere: string;
};

/** The region's finer ground and the sea under it, which hides the world's. */
export type RegionPaths = { readonly [layer in keyof GroundLayers]: string } & { readonly frame: string };

const DIGITS = 3;
/** Of a path, per map height. */
export const POSTER_UNITS = 10 ** DIGITS;

/** Degrees before the horizon where borders end: seen edge-on they would pile up to a dark rim. */
const RIM = 8;

/**
 * The ground as the camera sees it; what would not show is left out.
 * @param corner the picture's lower right one: what lies beyond the edges is cut off
 */
export function groundPaths(layers: GroundLayers, camera: Camera, corner?: Point): GroundPaths {
  const sphere = corner ? globeWithin(camera, POSTER_UNITS, corner) : limb(camera, POSTER_UNITS);
  return { ...layerPaths(layers, cut(camera, corner)), sphere };
}

/** The region's ground as the camera sees it, to be laid over the world's. */
export function regionPaths({ layers, box }: RegionGround, camera: Camera, corner?: Point): RegionPaths {
  const projection = cut(camera, corner);
  return { ...layerPaths(layers, projection), frame: compact(regionFrame(box), projection) };
}

function cut(camera: Camera, corner?: Point): GeoProjection {
  const projection = projectionOf(camera);
  if (!corner) return projection;
  const [x, y] = corner;
  return projection.clipExtent([
    [-x, -y],
    [x, y],
  ]);
}

function layerPaths(layers: GroundLayers, projection: GeoProjection) {
  const drawn = Object.entries(layers).map(([layer, geometry]) => [layer, compact(geometry, projection)]);
  const borders = withinRim(projection, () => compact(layers.borders, projection));
  return { ...Object.fromEntries(drawn), borders } as Record<keyof GroundLayers, string>;
}

function withinRim(projection: GeoProjection, draw: () => string): string {
  const horizon = projection.clipAngle()!;
  projection.clipAngle(horizon - RIM);
  const path = draw();
  projection.clipAngle(horizon);
  return path;
}

const compact = (object: GeoPermissibleObjects, projection: GeoProjection) =>
  compactPath(object, projection, DIGITS, true);
