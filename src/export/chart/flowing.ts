import type { Block } from '../picture/block.ts';
import { at } from '../svg.ts';

/** A part of a line that is not broken. */
export interface Item extends Block {
  /** Px. */
  readonly width: number;
}

/** Items one after the other, in as many lines as they take. @param between one and the next, px */
export function flowing(items: readonly Item[], width: number, between: number): Block {
  let [x, y, height] = [0, 0, 0];
  const placed = items.map((item) => {
    if (x > 0 && x + item.width > width) [x, y, height] = [0, y + height, 0];
    const svg = at(x, y, item.svg);
    [x, height] = [x + item.width + between, Math.max(height, item.height)];
    return svg;
  });
  return { height: y + height, svg: placed.join('') };
}
