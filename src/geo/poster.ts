import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { CompactPath } from './compact-path.ts';
import { regionFrame } from './region-frame.ts';
import type { GroundLayers } from './topology.ts';

/** SVG path strings in thousandths of the map's height, about what the eye sees; its origin at the map's centre. */
export type GroundPaths = { readonly [layer in keyof GroundLayers]: string } & {
  /** The globe's limb. */
  readonly sphere: string;
  readonly graticule: string;
};

/** The region's finer ground and the sea under it, which hides the world's. */
export type RegionPaths = { readonly [layer in keyof GroundLayers]: string } & { readonly frame: string };

const DIGITS = 3;
/** Of a path, per map height. */
export const POSTER_UNITS = 10 ** DIGITS;

/** Degrees between two lines of the graticule. */
const GRATICULE_STEP: [number, number] = [15, 15];

/** The ground as drawn by `projection`; what would not show is left out. */
export function groundPaths(layers: GroundLayers, projection: GeoProjection): GroundPaths {
  return {
    ...layerPaths(layers, projection),
    sphere: limb(projection),
    graticule: compact(geoGraticule().step(GRATICULE_STEP)(), projection),
  };
}

/** The region's ground as drawn by `projection`, to be laid over the world's. */
export function regionPaths(layers: GroundLayers, projection: GeoProjection): RegionPaths {
  return { ...layerPaths(layers, projection), frame: compact(regionFrame(), projection) };
}

function layerPaths(layers: GroundLayers, projection: GeoProjection) {
  const drawn = Object.entries(layers).map(([layer, geometry]) => [layer, compact(geometry, projection)]);
  return Object.fromEntries(drawn) as Record<keyof GroundLayers, string>;
}

function compact(object: GeoPermissibleObjects, projection: GeoProjection): string {
  const path = new CompactPath(DIGITS, true);
  geoPath(projection, path)(object);
  return path.toString();
}

/** The globe's limb. d3 draws it as a polygon of 60 sides, and their corners show on a large screen. */
export function limb(projection: GeoProjection): string {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'Sphere' });
  const [r, x, y] = [(right - left) / 2, left, (top + bottom) / 2].map((value) => Math.round(value * POSTER_UNITS));
  return `M${x},${y}a${r},${r} 0 1,0 ${2 * r!},0a${r},${r} 0 1,0 ${-2 * r!},0Z`;
}
