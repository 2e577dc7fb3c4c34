import { contours, geoConicEqualArea, polygonContains, type GeoProjection } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { OutlineRecord } from '../../content/schemas/basemap.ts';
import type { Point } from '../../geo/camera.ts';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';
import type { Segment } from '../../geo/segment.ts';
import { clockwise, largestRing, mapPositions, type Ring } from './geometry.ts';

// Points are in kilometres on a plane.

/** Keeps the band off the border by more than the grid and the later simplification can err. */
const INSET_KM = 0.8;
const STEP_KM = 1.5;

/** A border band of the recipe; its plane is almost true to scale between and around the two parallels. */
type Band = Extract<OutlineRecord, { kind: 'band' }>;

const planeOf = ({ parallels, meridian }: Band['plane']): GeoProjection =>
  geoConicEqualArea()
    .parallels([...parallels])
    .rotate([-meridian, 0])
    .scale(EARTH_RADIUS_KM)
    .translate([0, 0])
    .precision(0);

/**
 * The strip within `km` of a border that lies inside all the outlines: a country's as drawn, and in full detail. Each
 * point of a grid gets its distance to the nearest side of the strip in km, positive inside; the strip is where that is
 * above zero.
 */
export function bandInside(outlines: readonly Ring[], border: readonly Position[][], { km, plane }: Band): Polygon {
  const projection = planeOf(plane);
  const toPlane = ([lon, lat]: Position): Point => projection([lon!, lat!])!;
  const lines = border.map((line) => line.map(toPlane));
  const grid = gridAround(lines.flat(), km + 2 * STEP_KM, STEP_KM);
  const depths = pointsOf(grid).map(
    depthInBand(
      outlines.map((ring) => ring.map(toPlane)),
      lines.flatMap(segmentsOf),
      km,
    ),
  );
  const strip = contours().size([grid.columns, grid.rows]).contour(depths, 0);
  const degrees = mapPositions(strip as MultiPolygon, (at) => projection.invert!(pointAt(grid, at))!);
  return { type: 'Polygon', coordinates: [clockwise(largestRing(degrees))] };
}

function depthInBand(outlines: Point[][], border: Segment[], km: number): (point: Point) => number {
  const depths = outlines.map((outline) => depthInside(outline, border, km));
  return (point) => {
    const toFarSide = km - distanceTo(border, point);
    return toFarSide < -STEP_KM ? toFarSide : Math.min(toFarSide, ...depths.map((depth) => depth(point) - INSET_KM));
  };
}

function depthInside(outline: Point[], border: Segment[], km: number): (point: Point) => number {
  const near = segmentsOf(outline).filter(({ from }) => distanceTo(border, from) < 2 * km);
  const isInside = (point: Point) => polygonContains(outline as [number, number][], [...point]);
  return (point) => distanceTo(near, point) * (isInside(point) ? 1 : -1);
}

/** Square cells on a plane; `corner` and `step` in km. Samples stand in the middle of the cells. */
interface Grid {
  readonly corner: Point;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

function gridAround(points: readonly Point[], margin: number, step: number): Grid {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const corner: Point = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const cells = (values: number[], from: number) => Math.ceil((Math.max(...values) + margin - from) / step);
  return { corner, step, columns: cells(xs, corner[0]), rows: cells(ys, corner[1]) };
}

/** The middle of every cell, row by row. */
function pointsOf(grid: Grid): Point[] {
  const { columns, rows } = grid;
  return Array.from({ length: columns * rows }, (_, i) => {
    return pointAt(grid, [(i % columns) + 0.5, Math.floor(i / columns) + 0.5]);
  });
}

/** A position counted in cells from the grid's corner, in km. */
function pointAt({ corner, step }: Grid, [column, row]: Position): [number, number] {
  return [corner[0] + column! * step, corner[1] + row! * step];
}

const segmentsOf = (line: readonly Point[]): Segment[] => line.slice(1).map((to, i) => ({ from: line[i]!, to }));

function distanceTo(segments: readonly Segment[], point: Point): number {
  let least = Infinity;
  for (const segment of segments) least = Math.min(least, squaredDistance(segment, point));
  return Math.sqrt(least);
}

function squaredDistance({ from: [x, y], to: [endX, endY] }: Segment, [toX, toY]: Point): number {
  const [dx, dy] = [endX - x, endY - y];
  const along = ((toX - x) * dx + (toY - y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return (toX - x - t * dx) ** 2 + (toY - y - t * dy) ** 2;
}
