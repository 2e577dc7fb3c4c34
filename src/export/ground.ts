import { limbRadius, projectionOf, type Camera, type Point } from '../geo/camera.ts';
import { DETAIL_K } from '../geo/detail.ts';
import { limb } from '../geo/limb.ts';
import { compact, layerPaths, POSTER_UNITS } from '../geo/poster.ts';
import { regionFrame } from '../geo/region-frame.ts';
import type { GroundLayers, RegionGround } from '../geo/topology.ts';

/** The base map, decoded; a story may have no region. */
export interface Grounds {
  readonly world: GroundLayers;
  readonly region: RegionGround | null;
}

/** The base map as a picture's camera sees it, cut off at the edges. @param corner the picture's lower right one, in map heights */
export function groundOf({ world, region }: Grounds, camera: Camera, corner: Point) {
  const [x, y] = corner;
  const projection = () =>
    projectionOf(camera).clipExtent([
      [-x, -y],
      [x, y],
    ]);
  const paths = (layers: GroundLayers) => layerPaths(layers, (of) => compact(of, projection()));
  const near = camera.k >= DETAIL_K ? region : null;
  return {
    paths: { ...paths(world), sphere: globeWithin(camera, POSTER_UNITS, corner) },
    near: near && { ...paths(near.layers), frame: compact(regionFrame(near.box), projection()) },
  };
}
export type Ground = ReturnType<typeof groundOf>;

/**
 * The globe as a picture shows it whose lower right corner (map heights) is this: where its limb lies beyond all four, the
 * picture itself. Drawn whole it would be many times larger, and layers of that size are more than some renderers bear.
 */
export function globeWithin(camera: Camera, units: number, corner: Point): string {
  if (limbRadius(camera) < Math.hypot(...corner)) return limb(camera, units);
  const [x, y] = corner.map((length) => Math.ceil(length * units)) as [number, number];
  return `M${-x},${-y}H${x}V${y}H${-x}Z`;
}
