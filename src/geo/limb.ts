import { geoPath, type GeoProjection } from 'd3';

/** Middle and radius of the visible globe, in the units of the projection. */
export function limbCircle(projection: GeoProjection): { x: number; y: number; r: number } {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds({ type: 'Sphere' });
  return { x: (left + right) / 2, y: (top + bottom) / 2, r: (right - left) / 2 };
}

// d3 draws the limb as a polygon of 60 sides, and their corners show on a large screen.
/** The globe's limb as an SVG path, in whole numbers of which `units` make one of the projection's. */
export function limb(projection: GeoProjection, units: number): string {
  const circle = limbCircle(projection);
  const [r, x, y] = [circle.r, circle.x - circle.r, circle.y].map((value) => Math.round(value * units));
  return `M${x},${y}a${r},${r} 0 1,0 ${2 * r!},0a${r},${r} 0 1,0 ${-2 * r!},0Z`;
}
