import type { Position } from 'geojson';
import type { Point } from './segment.ts';

/** Square cells on a plane; `corner` and `step` in km. Samples stand in the middle of the cells. */
export interface Grid {
  readonly corner: Point;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

/** The grid that covers some points and a margin around them. */
export function gridAround(points: readonly Point[], margin: number, step: number): Grid {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const corner: Point = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  const cells = (values: number[], from: number) => Math.ceil((Math.max(...values) + margin - from) / step);
  return { corner, step, columns: cells(xs, corner[0]), rows: cells(ys, corner[1]) };
}

/** The middle of every cell, row by row. */
export function pointsOf(grid: Grid): Point[] {
  const { columns, rows } = grid;
  return Array.from({ length: columns * rows }, (_, i) => {
    return pointAt(grid, [(i % columns) + 0.5, Math.floor(i / columns) + 0.5]);
  });
}

/** A position counted in cells from the grid's corner, in km. */
export function pointAt({ corner, step }: Grid, [column, row]: Position): [number, number] {
  return [corner[0] + column! * step, corner[1] + row! * step];
}
