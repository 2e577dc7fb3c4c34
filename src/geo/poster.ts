import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { CompactPath } from './compact-path.ts';
import type { GroundLayers } from './topology.ts';

/** SVG path strings in the units of the projection. */
export type GroundPaths = { readonly [layer in keyof GroundLayers]: string } & {
  /** The globe's limb. */
  readonly sphere: string;
  readonly graticule: string;
};

/** Degrees between two lines of the graticule. */
const GRATICULE_STEP: [number, number] = [15, 15];

/** The ground as drawn by `projection`, with so many decimals; what would be smaller than those is left out. */
export function groundPaths(layers: GroundLayers, projection: GeoProjection, digits = 3): GroundPaths {
  const draw = (object: GeoPermissibleObjects) => compact(object, projection, digits);
  const drawn = Object.entries(layers).map(([layer, geometry]) => [layer, draw(geometry)]);
  return {
    ...(Object.fromEntries(drawn) as Record<keyof GroundLayers, string>),
    sphere: limb(projection, digits),
    graticule: draw(geoGraticule().step(GRATICULE_STEP)()),
  };
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
