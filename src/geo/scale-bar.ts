import type { Camera } from './camera.ts';
import { EARTH_RADIUS_KM } from './earth.ts';

/** A length on the ground and how long it is on the map, in px. */
export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** The longest round length (1, 2 or 5 x 10^n km) of at most `mostPx` px in the middle of a map so high (px). */
export function scaleBar({ k }: Camera, height: number, mostPx: number): ScaleBar {
  const pxPerKm = (k * height) / EARTH_RADIUS_KM;
  const most = mostPx / pxPerKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2] as const).map((digit) => digit * power).find((length) => length <= most) ?? power;
  return { km, px: km * pxPerKm };
}
