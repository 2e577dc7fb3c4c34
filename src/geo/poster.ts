import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import { memoize } from '../core/memoize.ts';
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

type Draw = (geometry: GeoPermissibleObjects, projection: GeoProjection) => string;

const compact: Draw = (geometry, projection) => compactPath(geometry, projection, DIGITS, true);

const withinRim: Draw = (borders, projection) => compact(borders, projection.clipAngle(projection.clipAngle()! - RIM));

/** Of a layer without its edges cut off: readers go back to cameras. */
const remembering = (draw: Draw) =>
  memoize((geometry: GeoPermissibleObjects, camera: Camera) => draw(geometry, projectionOf(camera)));
const [compactWhole, wholeWithinRim] = [remembering(compact), remembering(withinRim)];

/**
 * The ground as the camera sees it; what would not show is left out.
 * @param corner the picture's lower right one: what lies beyond the edges is cut off
 */
export function groundPaths(layers: GroundLayers, camera: Camera, corner?: Point): GroundPaths {
  const sphere = corner ? globeWithin(camera, POSTER_UNITS, corner) : limb(camera, POSTER_UNITS);
  return { ...layerPaths(layers, camera, corner), sphere };
}

/** The region's ground as the camera sees it, to be laid over the world's. */
export function regionPaths({ layers, box }: RegionGround, camera: Camera, corner?: Point): RegionPaths {
  return { ...layerPaths(layers, camera, corner), frame: compact(regionFrame(box), cut(camera, corner)) };
}

/** What draws the layers one by one, ahead of time: whoever then asks for their paths without a corner finds them drawn. */
export const layersAhead = (layers: GroundLayers, camera: Camera): (() => string)[] =>
  Object.entries(layers).map(([layer, geometry]) => drawerOf(layer, geometry, camera));

function layerPaths(layers: GroundLayers, camera: Camera, corner?: Point) {
  const drawn = Object.entries(layers).map(([layer, of]) => [layer, drawerOf(layer, of, camera, corner)()]);
  return Object.fromEntries(drawn) as Record<keyof GroundLayers, string>;
}

function drawerOf(layer: string, geometry: GeoPermissibleObjects, camera: Camera, corner?: Point): () => string {
  const isBorders = layer === 'borders';
  if (corner) return () => (isBorders ? withinRim : compact)(geometry, cut(camera, corner));
  return () => (isBorders ? wholeWithinRim : compactWhole)(geometry, camera);
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
