import { clamp } from './clamp.ts';
import { overlaps, type Rect } from './rect.ts';

/** Height of a row, px: that of a label of two lines. Rows farther out than the last count as one. */
const ROW = 32;
const LAST = 99;

const rowOf = (y: number) => clamp(Math.floor(y / ROW), -LAST, LAST);

/** Rectangles by the rows that they reach into, so that who asks what lies somewhere meets only what is near. */
export class RectRows {
  readonly #rows = new Map<number, Rect[]>();

  constructor(rects: readonly Rect[] = []) {
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect): void {
    for (let row = rowOf(rect.y); row <= rowOf(rect.y + rect.height); row++) {
      const rects = this.#rows.get(row);
      if (rects) rects.push(rect);
      else this.#rows.set(row, [rect]);
    }
  }

  /** Whether one of them overlaps a rectangle. */
  covers(rect: Rect): boolean {
    for (let row = rowOf(rect.y); row <= rowOf(rect.y + rect.height); row++)
      if (this.#rows.get(row)?.some((other) => overlaps(other, rect))) return true;
    return false;
  }
}
