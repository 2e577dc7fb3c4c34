import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { CompactPath } from './compact-path.ts';
import { limb } from './limb.ts';
import { regionFrame } from './region-frame.ts';
import type { GroundLayers } from './topology.ts';

/** SVG path strings in thousandths of the map's height, about what the eye sees; its origin at the map's centre. */
export type GroundPaths = { readonly [layer in keyof GroundLayers]: string } & {
  /** The globe's limb. */
  readonly sphere: string;
};

/** The region's finer ground and the sea under it, which hides the world's. */
export type RegionPaths = { readonly [layer in keyof GroundLayers]: string } & { readonly frame: string };

const DIGITS = 3;
/** Of a path, per map height. */
export const POSTER_UNITS = 10 ** DIGITS;

/** Degrees before the horizon where borders end: seen edge-on they would pile up to a dark rim. */
const RIM = 8;

/** The ground as drawn by `projection`; what would not show is left out. */
export function groundPaths(layers: GroundLayers, projection: GeoProjection): GroundPaths {
  return {
    ...layerPaths(layers, projection),
    sphere: limb(projection, POSTER_UNITS),
  };
}

/** The region's ground as drawn by `projection`, to be laid over the world's. */
export function regionPaths(layers: GroundLayers, projection: GeoProjection): RegionPaths {
  return { ...layerPaths(layers, projection), frame: compact(regionFrame(), projection) };
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

function compact(object: GeoPermissibleObjects, projection: GeoProjection): string {
  const path = new CompactPath(DIGITS, true);
  geoPath(projection, path)(object);
  return path.toString();
}
