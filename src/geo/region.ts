import { memoize } from '../core/memoize.ts';
import type { Point } from './camera.ts';
import { overlaps, type Rect } from './rect.ts';

/** An area on the screen, in px: closed rings, holes among them. */
export interface Region {
  readonly owner: string;
  readonly rings: readonly (readonly Point[])[];
  readonly bounds: Rect;
}

/** Nine points stand for a rectangle: the middles of its ninths. */
const NINTHS = [1 / 6, 1 / 2, 5 / 6];

export function regionOf(owner: string, rings: Region['rings']): Region {
  const points = rings.flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { owner, rings, bounds: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y } };
}

/** About how much of a rectangle lies over a region, from 0 to 1 in ninths. */
export function shareOver(region: Region, rect: Rect): number {
  if (!overlaps(region.bounds, rect)) return 0;
  let inside = 0;
  for (const v of NINTHS) {
    const y = rect.y + v * rect.height;
    const crossings = crossingsAt(region, y);
    for (const u of NINTHS) if (isBetween(crossings, rect.x + u * rect.width)) inside += 1;
  }
  return inside / NINTHS.length ** 2;
}

/** Whether a point lies in a region, by the even-odd rule. */
export const covers = (region: Region, x: number, y: number): boolean => isBetween(crossingsAt(region, y), x);

/** Where the rings cross the horizontal line at `y`, in no order. */
const crossingsAt = memoize(({ rings }: Region, y: number): number[] => {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [a, b] = [ring[i]!, ring[j]!];
      if (a[1] > y !== b[1] > y) crossings.push(((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]);
    }
  }
  return crossings;
});

/** Whether an odd number of crossings lies to the right. */
function isBetween(crossings: readonly number[], x: number): boolean {
  let inside = false;
  for (const crossing of crossings) if (x < crossing) inside = !inside;
  return inside;
}
