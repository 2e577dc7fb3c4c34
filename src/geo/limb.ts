import { limbRadius, type Camera } from './camera.ts';

// d3 draws the limb as a polygon of 60 sides, and their corners show on a large screen.
/** The globe's limb as an SVG path around the map's middle, in whole numbers of which `units` make a map height. */
export function limb(camera: Camera, units: number): string {
  const r = Math.round(limbRadius(camera) * units);
  return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`;
}
