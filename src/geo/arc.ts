import { geoDistance, geoInterpolate } from 'd3';
import type { LineString } from 'geojson';
import type { LonLat } from './camera.ts';

const SEGMENTS = 47;
const NORTHERNMOST = 88;
/** No higher than this part of its length, lest a short arc leaves the picture. */
const STEEPEST = 0.25;
const DEGREES = 180 / Math.PI;

/**
 * A line that says "from here to there, route not reported": 48 points of the great circle, bent northwards by up to
 * `most` degrees of latitude in the middle, so that nobody reads it as the shortest way or through a third country.
 */
export function schematicArc(from: LonLat, to: LonLat, most: number): LineString {
  const along = geoInterpolate([...from], [...to]);
  const bend = Math.min(most, STEEPEST * geoDistance([...from], [...to]) * DEGREES);
  const bent = (t: number): [number, number] => {
    const [lon, lat] = along(t);
    return [lon, Math.min(NORTHERNMOST, lat + bend * Math.sin(Math.PI * t))];
  };
  return { type: 'LineString', coordinates: Array.from({ length: SEGMENTS + 1 }, (_, i) => bent(i / SEGMENTS)) };
}
