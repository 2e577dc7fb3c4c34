import { saidBy } from '../../core/knowledge.ts';
import type { Mark } from '../../core/scene.ts';
import { sizeOf } from '../../core/quantity.ts';
import type { Camera } from '../../geo/camera.ts';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';

/** An area in km² to be drawn; `bound`: a low or a high end, not the figure itself. */
export interface AreaFigure {
  readonly id: string;
  readonly km2: number;
  readonly bound: boolean;
}

/** Only the newest day's areas: when the latest report gives none, an older figure is not drawn as if it held. */
export function areasOf({ claims }: Mark): AreaFigure[] {
  const latest = claims.filter((claim) => saidBy(claim) === saidBy(claims[0]!));
  return latest.flatMap(({ id, quantity }) => {
    const km2 = sizeOf(quantity);
    return km2 === undefined ? [] : [{ id, km2, bound: quantity!.point === undefined }];
  });
}

/** The side of a square of so many km², true to scale, in map heights. */
export const sideOf = (km2: number, { k }: Camera): number => (Math.sqrt(km2) / EARTH_RADIUS_KM) * k;
