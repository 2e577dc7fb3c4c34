/** In px; `x`, `y` is the top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sums of coordinates carry rounding errors; rectangles that only touch must not count as overlapping. */
const TOUCH = 1e-6;

export function overlaps(a: Rect, b: Rect): boolean {
  return overlap(a.x, a.width, b.x, b.width) && overlap(a.y, a.height, b.y, b.height);
}

/** Whether `inner` lies within `outer`; touching its edge is allowed. */
export function contains(outer: Rect, inner: Rect): boolean {
  return within(outer.x, outer.width, inner.x, inner.width) && within(outer.y, outer.height, inner.y, inner.height);
}

/** The square around a point, `half` a side to each side of it. */
export function squareAround(x: number, y: number, half: number): Rect {
  return { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
}

/** The smallest rectangle that holds both. */
export function union(a: Rect, b: Rect): Rect {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}

function overlap(a: number, lengthA: number, b: number, lengthB: number): boolean {
  return a + TOUCH < b + lengthB && b + TOUCH < a + lengthA;
}

function within(outer: number, outerLength: number, inner: number, innerLength: number): boolean {
  return inner >= outer - TOUCH && inner + innerLength <= outer + outerLength + TOUCH;
}
