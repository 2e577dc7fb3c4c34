import type { Rect } from '../geo/rect.ts';

type Size = Pick<Rect, 'width' | 'height'>;

/** Between a card and its opener, and between a card and the window's edge; px. */
const GAP = 16;

/**
 * Places a card next to its opener: to the right, else to the left, vertically centred on it but inside the window.
 *
 * @returns the card's top left corner in px of the window; null if neither side has room
 */
export function placePopover(opener: Rect, card: Size, window: Size): { x: number; y: number } | null {
  const right = opener.x + opener.width + GAP;
  const left = opener.x - GAP - card.width;
  const x = [right, left].find((start) => start >= GAP && start + card.width + GAP <= window.width);
  if (x === undefined) return null;
  const middle = opener.y + opener.height / 2 - card.height / 2;
  return { x, y: Math.max(GAP, Math.min(middle, window.height - card.height - GAP)) };
}
