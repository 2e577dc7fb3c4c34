import { groups } from 'd3';
import type { Point } from './points.ts';
import type { Plane } from './plane.ts';

/** A point of the chart at its place: `x` of 100, `dx` and `y` in px. */
export interface Dot {
  readonly point: Point;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
}

/** Between the middles of two that would cover each other. */
const SPREAD_PX = 11;

/** Those of one day and one height stand side by side around the day, so that each can be seen and reached. */
export function dotsOf(points: readonly Point[], x: (day: number) => number, plane: Plane): Dot[] {
  const places = groups(points, ({ day, size }) => `${day} ${plane.y(size)}`);
  const dots = places.flatMap(([, here]) =>
    here.map((point, index) => ({
      point,
      x: x(point.day),
      dx: (index - (here.length - 1) / 2) * SPREAD_PX,
      y: plane.y(point.size),
    })),
  );
  return dots.sort((a, b) => a.x - b.x || a.dx - b.dx);
}
