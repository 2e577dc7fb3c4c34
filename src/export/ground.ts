import type { Camera, Point } from '../geo/camera.ts';
import { DETAIL_K } from '../geo/detail.ts';
import { groundPaths, regionPaths } from '../geo/poster.ts';
import type { GroundLayers, RegionGround } from '../geo/topology.ts';

/** The base map, decoded; a story may have no region. */
export interface Grounds {
  readonly world: GroundLayers;
  readonly region: RegionGround | null;
}

/** The base map as a picture's camera sees it. @param corner the picture's lower right one, in map heights */
export const groundOf = ({ world, region }: Grounds, camera: Camera, corner: Point) => ({
  paths: groundPaths(world, camera, corner),
  near: region && camera.k >= DETAIL_K ? regionPaths(region, camera, corner) : null,
});
export type Ground = ReturnType<typeof groundOf>;
