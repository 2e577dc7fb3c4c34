import { geoDistance, geoInterpolate } from 'd3';
import type { Camera } from './camera.ts';

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

/** How much a path zooms while it goes: the users whom van Wijk and Nuij asked liked 1.42 best. */
const RHO = Math.SQRT2;
/** Below that the path is a zoom on the spot. */
const SPOT = 1e-6;

/** Where a flight is: how far along its way, and the width of what is in sight there; both in the unit of its ends. */
interface Sight {
  readonly along: number;
  readonly width: number;
}

/**
 * The way from a sight `from` wide to one `to` wide, `far` from it, at each `t` from 0 to 1: the optimal path of
 * van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003). The same as d3's `interpolateZoom` on a line,
 * which would bring all charts along.
 */
export function zoomPath(far: number, from: number, to: number): (t: number) => Sight {
  if (far < SPOT) return (t) => ({ along: t * far, width: from * (to / from) ** t });
  const [apart, steep] = [from ** 2 - to ** 2, RHO ** 4 * far ** 2];
  const start = Math.asinh((apart - steep) / (2 * from * RHO ** 2 * far));
  const end = Math.asinh((apart + steep) / (2 * to * RHO ** 2 * far));
  return (t) => {
    const r = start + t * (end - start);
    return {
      along: (from / RHO ** 2) * (Math.cosh(start) * Math.tanh(r) - Math.sinh(start)),
      width: (from * Math.cosh(start)) / Math.cosh(r),
    };
  };
}
