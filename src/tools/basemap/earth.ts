export const EARTH_RADIUS_KM = 6371;

/** Half of a sphere, in steradians. */
export const HEMISPHERE = 2 * Math.PI;

/** Square kilometres on the Earth of an area in steradians. */
export function km2(steradians: number): number {
  return steradians * EARTH_RADIUS_KM ** 2;
}
