import type { Rect } from '../geo/rect.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a card and what opened it, and between a card and the window's edge. */
const GAP = 16;

/**
 * The top left corner of a card beside what opened it, in px of the window: to the right of it, else to the left, as
 * high as it is, but never over the window's edge. Null where neither side has room.
 */
export function beside(opener: Rect, card: Size, window: Size): { x: number; y: number } | null {
  const right = opener.x + opener.width + GAP;
  const left = opener.x - GAP - card.width;
  const x = [right, left].find((start) => start >= GAP && start + card.width + GAP <= window.width);
  if (x === undefined) return null;
  const middle = opener.y + opener.height / 2 - card.height / 2;
  return { x, y: Math.max(GAP, Math.min(middle, window.height - card.height - GAP)) };
}
