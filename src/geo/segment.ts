import type { Point } from './camera.ts';
import { clamp } from './clamp.ts';
import type { Rect } from './rect.ts';

/** A straight line between two points, in whatever unit these are. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The part of a segment inside a rectangle, or null (Liang and Barsky 1984). A mere touch of its edge is none. */
export function clipped({ from, to }: Segment, { x, y, width, height }: Rect): Segment | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enters, leaves] = [0, 1];
  const edges: [number, number][] = [
    [-dx, from[0] - x],
    [dx, x + width - from[0]],
    [-dy, from[1] - y],
    [dy, y + height - from[1]],
  ];
  for (const [step, room] of edges) {
    if (step === 0 && room <= 0) return null;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  if (enters >= leaves) return null;
  const at = (t: number): Point => [from[0] + t * dx, from[1] + t * dy];
  return { from: at(enters), to: at(leaves) };
}

/** Whether a segment runs through a rectangle: neither their extents nor the segment's own line keep them apart. */
export function runsThrough(segment: Segment, { x, y, width, height }: Rect): boolean {
  const { from, to } = segment;
  if (Math.max(from[0], to[0]) <= x || Math.min(from[0], to[0]) >= x + width) return false;
  if (Math.max(from[1], to[1]) <= y || Math.min(from[1], to[1]) >= y + height) return false;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // How far the rectangle's middle is off the line, against how far the rectangle reaches across it.
  const off = dx * (y + height / 2 - from[1]) - dy * (x + width / 2 - from[0]);
  return Math.abs(off) < (Math.abs(dx) * height + Math.abs(dy) * width) / 2;
}

/** Whether two segments cross; those that only touch at an end do not. */
export function cross(a: Segment, b: Segment): boolean {
  // Most are far apart, which their extents tell at once.
  if (isBefore(a, b, 0) || isBefore(b, a, 0) || isBefore(a, b, 1) || isBefore(b, a, 1)) return false;
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** The point of a segment that is nearest to another. */
export function nearestOn({ from, to }: Segment, [x, y]: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length2;
  const inside = clamp(t, 0, 1);
  return [from[0] + inside * dx, from[1] + inside * dy];
}

/** Not by `Math.hypot`, which takes five times as long: a map asks for a hundred thousand of them. */
export const distance = (a: Point, b: Point): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** The segments between neighbours of a line; a point that cannot be seen interrupts it. */
export function segmentsOf(points: readonly (Point | null)[]): Segment[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i];
    return from && to ? [{ from, to }] : [];
  });
}

/** Whether one segment ends along an axis (0: x, 1: y) before the other begins. */
const isBefore = (a: Segment, b: Segment, axis: 0 | 1) =>
  Math.max(a.from[axis], a.to[axis]) < Math.min(b.from[axis], b.to[axis]);

/** On which side of a segment's line a point lies: positive, negative, or 0 for on it. */
function side({ from, to }: Segment, [x, y]: Point): number {
  return (to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]);
}
