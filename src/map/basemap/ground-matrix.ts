import { project, type Camera, type LonLat } from '../../geo/camera.ts';

const DEGREES = 180 / Math.PI;
/** Degrees; small enough to treat the ground as flat. */
const STEP = 0.5;

/**
 * The SVG matrix (a to f, in map heights) that maps the unit circle to a circle on the globe of radius `degrees` around a
 * place, as seen by the camera: an ellipse. Null behind the horizon.
 */
export function groundMatrix(camera: Camera, [lon, lat]: LonLat, degrees: number): readonly number[] | null {
  const [origin, east, south] = [
    [lon, lat] as const,
    [lon + STEP / Math.cos(lat / DEGREES), lat] as const,
    [lon, lat - STEP] as const,
  ].map((place) => project(camera, place));
  if (!origin || !east || !south) return null;
  const grown = (degrees / STEP) * (Math.sin(degrees / DEGREES) / (degrees / DEGREES));
  const along = (to: readonly [number, number]) => [(to[0] - origin[0]) * grown, (to[1] - origin[1]) * grown];
  return [...along(east), ...along(south), ...origin];
}
