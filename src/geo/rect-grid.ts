import { clamp } from './clamp.ts';
import { overlaps, type Rect } from './rect.ts';

/** Side of a grid's squares, px: about that of a label. */
const SIDE = 64;

/** Rectangles by the squares of a grid that they touch, so that who asks what lies somewhere meets only what is near. */
export class RectGrid {
  readonly #frame: Rect;
  readonly #columns: number;
  readonly #cells: (Rect[] | undefined)[] = [];

  /** @param frame what lies outside of it counts to its edges */
  constructor(frame: Rect, rects: readonly Rect[] = []) {
    this.#frame = frame;
    this.#columns = Math.ceil(frame.width / SIDE) + 1;
    for (const rect of rects) this.add(rect);
  }

  add(rect: Rect): void {
    this.#touched(rect, (cell) => {
      (this.#cells[cell] ??= []).push(rect);
      return false;
    });
  }

  /** Whether one of the rectangles overlaps another. */
  covers(rect: Rect): boolean {
    return this.#touched(rect, (cell) => this.#cells[cell]?.some((other) => overlaps(other, rect)) ?? false);
  }

  /** Goes through the squares that a rectangle touches until one `is`. */
  #touched({ x, y, width, height }: Rect, is: (cell: number) => boolean): boolean {
    const column = (at: number) => squareOf(at - this.#frame.x, this.#frame.width);
    const row = (at: number) => squareOf(at - this.#frame.y, this.#frame.height);
    const [right, bottom] = [column(x + width), row(y + height)];
    for (let j = row(y); j <= bottom; j++)
      for (let i = column(x); i <= right; i++) if (is(j * this.#columns + i)) return true;
    return false;
  }
}

const squareOf = (at: number, length: number) => Math.floor(clamp(at, 0, length) / SIDE);
