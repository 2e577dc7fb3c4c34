import type { Point } from '../../geo/camera.ts';

/** WCAG 2.2: 44 px across (2.5.5). */
const WANTED = 22;
/** Marks nearer than this stand on the same place. */
const SAME = 1;

/** How far around a mark a finger may land, in px: 44 px across, less where half the way to a neighbour is nearer. */
export function targetRadius(point: Point, all: readonly Point[], height: number): number {
  let radius = WANTED;
  for (const [x, y] of all) {
    // Not Math.hypot, which takes ten times as long: there may be very many.
    const away = Math.sqrt((x - point[0]) ** 2 + (y - point[1]) ** 2) * height;
    if (away > SAME) radius = Math.min(radius, away / 2);
  }
  return radius;
}
