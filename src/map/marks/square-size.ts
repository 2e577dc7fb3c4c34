import type { Camera } from '../../geo/camera.ts';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';

/** The side of a square of so many km², true to scale, in map heights. */
export const sideOf = (km2: number, { k }: Camera): number => (Math.sqrt(km2) / EARTH_RADIUS_KM) * k;
