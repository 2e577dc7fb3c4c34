import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import { memoize } from '../core/memoize.ts';
import { projectionOf, type Camera } from './camera.ts';
import { compactPath } from './compact-path.ts';
import { limb } from './limb.ts';
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

/** Degrees before the horizon where lines end: borders seen edge-on would pile up to a dark rim. */
const RIM = 8;

/** The path of one geometry. The projection is changed for it, so it must be used for nothing else. */
export function compact(geometry: GeoPermissibleObjects, projection: GeoProjection): string {
  if (geometry.type === 'MultiLineString') projection.clipAngle(projection.clipAngle()! - RIM);
  return compactPath(geometry, projection, DIGITS, true);
}

/** Remembered, since readers go back to cameras and the next one is drawn ahead. */
const whole = memoize((geometry: GeoPermissibleObjects, camera: Camera) => compact(geometry, projectionOf(camera)));

/** The path of each layer; empty where a layer is, which then has no geometry. */
export const layerPaths = (layers: GroundLayers, draw: (geometry: GeoPermissibleObjects) => string) =>
  Object.fromEntries(
    Object.entries(layers).map(([layer, of]: [string, GeoPermissibleObjects | null]) => [layer, of ? draw(of) : '']),
  ) as Record<keyof GroundLayers, string>;

/** The ground as the camera sees it; what would not show is left out. */
export const groundPaths = (layers: GroundLayers, camera: Camera): GroundPaths => ({
  ...layerPaths(layers, (of) => whole(of, camera)),
  sphere: limb(camera, POSTER_UNITS),
});

/** The region's ground as the camera sees it, to be laid over the world's. */
export const regionPaths = ({ layers, box }: RegionGround, camera: Camera): RegionPaths => ({
  ...layerPaths(layers, (of) => whole(of, camera)),
  frame: compact(regionFrame(box), projectionOf(camera)),
});

/** Draws the layers one by one, ahead of time: whoever then asks for their paths finds them drawn. */
export function* layersAhead(layers: GroundLayers, camera: Camera): Generator<void> {
  for (const geometry of Object.values(layers) as (GeoPermissibleObjects | null)[]) {
    if (geometry) whole(geometry, camera);
    yield;
  }
}
