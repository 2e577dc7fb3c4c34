import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { CompactPath } from './compact-path.ts';
import { limb } from './limb.ts';
import { regionFrame } from './region-frame.ts';
import type { GroundLayers } from './topology.ts';

/** SVG path strings in the units of the projection. */
export type GroundPaths = { readonly [layer in keyof GroundLayers]: string } & {
  /** The globe's limb. */
  readonly sphere: string;
};

/** The region's finer ground and the sea under it, which hides the world's. */
export type RegionPaths = { readonly [layer in keyof GroundLayers]: string } & { readonly frame: string };

/** The ground as drawn by `projection`, with so many decimals; what would be smaller than those is left out. */
export function groundPaths(layers: GroundLayers, projection: GeoProjection, digits = 3): GroundPaths {
  return {
    ...layerPaths(layers, projection, digits),
    sphere: limb(projection, digits),
  };
}

/** The region's ground as drawn by `projection`, to be laid over the world's. */
export function regionPaths(layers: GroundLayers, projection: GeoProjection, digits = 3): RegionPaths {
  return { ...layerPaths(layers, projection, digits), frame: compact(regionFrame(), projection, digits) };
}

function layerPaths(layers: GroundLayers, projection: GeoProjection, digits: number) {
  const drawn = Object.entries(layers).map(([layer, geometry]) => [layer, compact(geometry, projection, digits)]);
  return Object.fromEntries(drawn) as Record<keyof GroundLayers, string>;
}

function compact(object: GeoPermissibleObjects, projection: GeoProjection, digits: number): string {
  const path = new CompactPath(digits);
  geoPath(projection, path)(object);
  return path.toString();
}
