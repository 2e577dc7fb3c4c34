import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { CompactPath } from './compact-path.ts';
import { regionFrame } from './region-frame.ts';
import type { GroundLayers } from './topology.ts';

/** SVG path strings in the units of the projection. */
export type GroundPaths = { readonly [layer in keyof GroundLayers]: string } & {
  /** The globe's limb. */
  readonly sphere: string;
  readonly graticule: string;
};

/** The region's finer ground and the sea under it, which hides the world's. */
export type RegionPaths = { readonly [layer in keyof GroundLayers]: string } & { readonly frame: string };

/** Degrees before the horizon where borders end: seen edge-on they would pile up to a dark rim. */
const RIM = 8;

/** Degrees between two lines of the graticule. */
const GRATICULE_STEP: [number, number] = [15, 15];

/** The ground as drawn by `projection`, with so many decimals; what would be smaller than those is left out. */
export function groundPaths(layers: GroundLayers, projection: GeoProjection, digits = 3): GroundPaths {
  return {
    ...layerPaths(layers, projection, digits),
    sphere: limb(projection, digits),
    graticule: compact(geoGraticule().step(GRATICULE_STEP)(), projection, digits),
  };
}

/** The region's ground as drawn by `projection`, to be laid over the world's. */
export function regionPaths(layers: GroundLayers, projection: GeoProjection, digits = 3): RegionPaths {
  return { ...layerPaths(layers, projection, digits), frame: compact(regionFrame(), projection, digits) };
}

function layerPaths(layers: GroundLayers, projection: GeoProjection, digits: number) {
  const drawn = Object.entries(layers).map(([layer, geometry]) => [layer, compact(geometry, projection, digits)]);
  const borders = withinRim(projection, () => compact(layers.borders, projection, digits));
  return { ...Object.fromEntries(drawn), borders } as Record<keyof GroundLayers, string>;
}

function withinRim(projection: GeoProjection, draw: () => string): string {
  const horizon = projection.clipAngle()!;
  projection.clipAngle(horizon - RIM);
  const path = draw();
  projection.clipAngle(horizon);
  return path;
}

function compact(object: GeoPermissibleObjects, projection: GeoProjection, digits: number): string {
  const path = new CompactPath(digits);
  geoPath(projection, path)(object);
  return path.toString();
}

// d3 draws the limb as a polygon of 60 sides, and their corners show on a large screen.
function limb(projection: GeoProjection, digits: number): string {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'Sphere' });
  const [r, x, y] = [(right - left) / 2, left, (top + bottom) / 2].map((value) => Number(value.toFixed(digits)));
  return `M${x},${y}a${r},${r} 0 1,0 ${2 * r!},0a${r},${r} 0 1,0 ${-2 * r!},0Z`;
}
