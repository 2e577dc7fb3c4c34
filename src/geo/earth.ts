/** Mean radius (IUGG). */
export const EARTH_RADIUS_KM = 6371;

/** Along a meridian. */
export const KM_PER_DEGREE = (EARTH_RADIUS_KM * Math.PI) / 180;
