import { contours, geoConicEqualArea, polygonContains } from 'd3';
import type { Polygon, Position } from 'geojson';
import { largestRing, type Ring } from './ring.ts';
import { distanceTo, segmentsOf, type Point, type Segment } from './segment.ts';

const EARTH_RADIUS_KM = 6371;
const WIDTH_KM = 25;
/** Keeps the band off the border by more than the grid and the later simplification can err. */
const INSET_KM = 1;
const STEP_KM = 2;

/** Almost true to scale between 46 and 53 N around the border. */
const PLANE = geoConicEqualArea()
  .parallels([47, 52.5])
  .rotate([-36, 0])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0])
  .precision(0);

/** A grid over the border and its surroundings: corner in km, and its size in steps. */
interface Grid {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The strip of `country` that lies within 25 km of a border of it. Each grid point gets the least of its distances to
 * the strip's two sides, in km, positive inside; the strip is where that is above zero.
 */
export function bandInside(country: Ring, border: readonly Position[][]): Polygon {
  const lines = border.map((line) => line.map(toPlane));
  const grid = gridAround(lines.flat());
  const outline = country.map(toPlane);
  const depth = depthInBand(lines.flatMap(segmentsOf), outline, segmentsOf(outline).filter(touches(grid)));
  const strip = contours().size([grid.width, grid.height]).contour(pointsOf(grid).map(depth), 0);
  return { type: 'Polygon', coordinates: [largestRing(inDegrees(strip.coordinates, grid)) ] };
}
