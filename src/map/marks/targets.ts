import type { Point } from '../../geo/camera.ts';

/** WCAG 2.2: 44 px across (2.5.5). */
const WANTED = 22;
/** Marks nearer than this stand on the same place. */
const SAME = 1;

/** How far around a mark a finger may land, in px: 44 px across, less where half the way to a neighbour is nearer. */
export function targetRadius(point: Point, all: readonly Point[], height: number): number {
  const distances = all.map(([x, y]) => Math.hypot(x - point[0], y - point[1]) * height);
  return Math.min(WANTED, ...distances.filter((distance) => distance > SAME).map((distance) => distance / 2));
}
