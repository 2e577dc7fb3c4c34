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

/** Degrees before the horizon where borders end: seen edge-on they would pile up to a dark rim. */
const RIM = 8;

type Draw = (geometry: GeoPermissibleObjects, projection: GeoProjection) => string;

export const compact: Draw = (geometry, projection) => compactPath(geometry, projection, DIGITS, true);

const withinRim: Draw = (borders, projection) => compact(borders, projection.clipAngle(projection.clipAngle()! - RIM));

export const drawerOf = (layer: string): Draw => (layer === 'borders' ? withinRim : compact);

/** Drawers that remember: readers go back to cameras. */
const remembering = memoize((draw: Draw) =>
  memoize((geometry: GeoPermissibleObjects, camera: Camera) => draw(geometry, projectionOf(camera))),
);
/** An empty layer has no geometry. */
const drawWhole = (layer: string, geometry: GeoPermissibleObjects | null, camera: Camera) =>
  geometry ? remembering(drawerOf(layer))(geometry, camera) : '';

/** The layers by name, each with what `make` makes of it. */
export const eachLayer = <Made>(layers: GroundLayers, make: (layer: string, geometry: GeoPermissibleObjects) => Made) =>
  Object.fromEntries(Object.entries(layers).map(([layer, of]) => [layer, make(layer, of)])) as Record<
    keyof GroundLayers,
    Made
  >;

const layerPaths = (layers: GroundLayers, camera: Camera) =>
  eachLayer(layers, (layer, of) => drawWhole(layer, of, camera));

/** The ground as the camera sees it; what would not show is left out. */
export const groundPaths = (layers: GroundLayers, camera: Camera): GroundPaths => ({
  ...layerPaths(layers, camera),
  sphere: limb(camera, POSTER_UNITS),
});

/** The region's ground as the camera sees it, to be laid over the world's. */
export const regionPaths = ({ layers, box }: RegionGround, camera: Camera): RegionPaths => ({
  ...layerPaths(layers, camera),
  frame: compact(regionFrame(box), projectionOf(camera)),
});

/** What draws the layers one by one, ahead of time: whoever then asks for their paths finds them drawn. */
export const layersAhead = (layers: GroundLayers, camera: Camera): (() => string)[] =>
  Object.values(eachLayer(layers, (layer, of) => () => drawWhole(layer, of, camera)));
