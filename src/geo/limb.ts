import { limbRadius, type Camera, type Point } from './camera.ts';

// d3 draws the limb as a polygon of 60 sides, and their corners show on a large screen.
/** The globe's limb as an SVG path around the map's middle, in whole numbers of which `units` make a map height. */
export function limb(camera: Camera, units: number): string {
  const r = Math.round(limbRadius(camera) * units);
  return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}

/**
 * The globe as a picture shows it whose lower right corner (map heights) is this: where its limb lies beyond all four, the
 * picture itself. Drawn whole it would be many times larger, and layers of that size are more than some renderers bear.
 */
export function globeWithin(camera: Camera, units: number, corner: Point): string {
  if (limbRadius(camera) < Math.hypot(...corner)) return limb(camera, units);
  const [x, y] = corner.map((length) => Math.ceil(length * units)) as [number, number];
  return `M${-x},${-y}H${x}V${y}H${-x}Z`;
}
