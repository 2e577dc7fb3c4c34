import { project, type Camera, type LonLat } from '../../geo/camera.ts';

const DEGREES = 180 / Math.PI;
/** Small enough to be straight. */
const STEP = 0.5;

/**
 * The matrix (SVG's a to f, in map heights) that lays a circle of radius 1 flat on the globe at `centre`, grown to
 * `degrees`: its image is the ellipse of that circle on the map. Null behind the horizon.
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
