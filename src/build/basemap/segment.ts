/** In kilometres on a plane. */
export type Point = readonly [x: number, y: number];
export type Segment = readonly [from: Point, to: Point];

export function segmentsOf(line: readonly Point[]): Segment[] {
  return line.slice(1).map((to, i) => [line[i]!, to]);
}

/** Distance from a point to the nearest of some segments. */
export function distanceTo(segments: readonly Segment[], point: Point): number {
  return segments.reduce((least, segment) => Math.min(least, distance(segment, point)), Infinity);
}

function distance([[x0, y0], [x1, y1]]: Segment, [x, y]: Point): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
}
