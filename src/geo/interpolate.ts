import { geoDistance, geoInterpolate } from 'd3';
import type { Camera } from './camera.ts';
import { zoomPath } from './zoom-path.ts';

/** The camera at each `t` of a way, 0 to 1. */
export type Interpolate = (a: Camera, b: Camera) => (t: number) => Camera;

/** The cameras of a flight, from `a` at 0 to `b` at 1, both exactly: along the great circle, at the path's height. */
export const interpolateCamera: Interpolate = (a, b) => {
  const angle = geoDistance([a.lon, a.lat], [b.lon, b.lat]);
  const place = geoInterpolate([a.lon, a.lat], [b.lon, b.lat]);
  // On the unit globe a map of height 1 shows 1 / k radians.
  const sight = zoomPath(angle, 1 / a.k, 1 / b.k);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const { along, width } = sight(t);
    const [lon, lat] = place(angle > 0 ? along / angle : 0);
    return { lon, lat, k: 1 / width };
  };
};
