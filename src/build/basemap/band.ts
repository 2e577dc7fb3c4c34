import { contours, geoConicEqualArea, polygonContains } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EARTH_RADIUS_KM } from './earth.ts';
import { gridAround, pointAt, pointsOf } from './grid.ts';
import { mapPositions } from './positions.ts';
import { clockwise, largestRing, type Ring } from './ring.ts';
import { distanceTo, segmentsOf, type Point, type Segment } from './segment.ts';

const WIDTH_KM = 25;
/** Keeps the band off the border by more than the grid and the later simplification can err. */
const INSET_KM = 0.8;
const STEP_KM = 1.5;

/** Almost true to scale between 46 and 53 N around the border. */
const PLANE = geoConicEqualArea()
  .parallels([47, 52.5])
  .rotate([-36, 0])
  .scale(EARTH_RADIUS_KM)
  .translate([0, 0])
  .precision(0);

/**
 * The strip within 25 km of a border that lies inside all the outlines: a country's as drawn, and in full detail. Each
 * point of a grid gets its distance to the nearest side of the strip in km, positive inside; the strip is where that is
 * above zero.
 */
export function bandInside(outlines: readonly Ring[], border: readonly Position[][]): Polygon {
  const lines = border.map((line) => line.map(toPlane));
  const grid = gridAround(lines.flat(), WIDTH_KM + 2 * STEP_KM, STEP_KM);
  const depths = pointsOf(grid).map(
    depthInBand(
      outlines.map((ring) => ring.map(toPlane)),
      lines.flatMap(segmentsOf),
    ),
  );
  const strip = contours().size([grid.columns, grid.rows]).contour(depths, 0);
  const degrees = mapPositions(strip as MultiPolygon, (at) => PLANE.invert!(pointAt(grid, at))!);
  return { type: 'Polygon', coordinates: [clockwise(largestRing(degrees))] };
}

function depthInBand(outlines: Point[][], border: Segment[]): (point: Point) => number {
  const depths = outlines.map((outline) => depthInside(outline, border));
  return (point) => {
    const toFarSide = WIDTH_KM - distanceTo(border, point);
    return toFarSide < -STEP_KM ? toFarSide : Math.min(toFarSide, ...depths.map((depth) => depth(point) - INSET_KM));
  };
}

function depthInside(outline: Point[], border: Segment[]): (point: Point) => number {
  const near = segmentsOf(outline).filter(({ x, y }) => distanceTo(border, [x, y]) < 2 * WIDTH_KM);
  const isInside = (point: Point) => polygonContains(outline as [number, number][], [...point]);
  return (point) => distanceTo(near, point) * (isInside(point) ? 1 : -1);
}

function toPlane([lon, lat]: Position): Point {
  return PLANE([lon!, lat!])!;
}
