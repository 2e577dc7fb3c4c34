/** In kilometres on a plane. */
export type Point = readonly [x: number, y: number];

/** From a point, so far along each axis; lengths in kilometres. */
export interface Segment {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}

export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map(([toX, toY], i) => {
    const [x, y] = line[i]!;
    return { x, y, dx: toX - x, dy: toY - y };
  });
}

/** Distance from a point to the nearest of some segments. */
export function distanceTo(segments: readonly Segment[], [x, y]: Point): number {
  let least = Infinity;
  for (const segment of segments) least = Math.min(least, squaredDistance(segment, x, y));
  return Math.sqrt(least);
}

function squaredDistance({ x, y, dx, dy }: Segment, toX: number, toY: number): number {
  const along = ((toX - x) * dx + (toY - y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return (toX - x - t * dx) ** 2 + (toY - y - t * dy) ** 2;
}
