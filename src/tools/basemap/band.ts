import { contours, geoConicEqualArea, polygonContains, type GeoProjection } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { OutlineRecord } from '../../content/schemas/basemap.ts';
import { EARTH_RADIUS_KM } from './earth.ts';
import { gridAround, pointAt, pointsOf } from './grid.ts';
import { mapPositions } from './positions.ts';
import { clockwise, largestRing, type Ring } from './ring.ts';
import { distanceTo, segmentsOf, type Point, type Segment } from './segment.ts';

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
  const near = segmentsOf(outline).filter(({ x, y }) => distanceTo(border, [x, y]) < 2 * km);
  const isInside = (point: Point) => polygonContains(outline as [number, number][], [...point]);
  return (point) => distanceTo(near, point) * (isInside(point) ? 1 : -1);
}
