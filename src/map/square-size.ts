import { saidBy } from '../core/knowledge.ts';
import { sizeOf, type PlaceMark } from '../core/scene.ts';
import type { Camera } from '../geo/camera.ts';
import { EARTH_RADIUS_KM } from '../geo/earth.ts';

export interface Square {
  /** Of its statement. */
  readonly id: string;
  /** In map heights. */
  readonly side: number;
  /** A bound, not a figure. */
  readonly bound: boolean;
}

/**
 * The areas of a mark, true to scale. Only the newest day's: when the latest report gives none, an older figure is
 * not drawn as if it held.
 */
export function squaresOf(mark: PlaceMark, camera: Camera): Square[] {
  const latest = mark.claims.filter((claim) => saidBy(claim) === saidBy(mark.claims[0]!));
  return latest.flatMap(({ id, quantity }) => {
    const size = sizeOf(quantity);
    if (size === undefined) return [];
    const side = (Math.sqrt(size) / EARTH_RADIUS_KM) * camera.k;
    return [{ id, side, bound: quantity!.point === undefined }];
  });
}
