import type { AnswerLook } from '../core/dataset.ts';

/** From the upper edge of a strip's row to that of its bars, and their height, px. */
export const BAR = { y: 2, height: 12 } as const;
/** Of a row, px. */
export const MIDDLE = BAR.y + BAR.height / 2;

/** How a bar is outlined. */
export const EDGE = { 'stroke-width': 1.5 } as const;
export const DASHED = { ...EDGE, 'stroke-dasharray': '4 3' } as const;
/** Or it is a row of dots; the first one stands so far in, px. */
export const DOTTED = { 'stroke-width': 5, 'stroke-linecap': 'round', 'stroke-dasharray': '0 8' } as const;
export const FIRST_DOT = 3;

/** The part of a bar that is filled: nothing, its lower half, or a core with a second outline around it. */
export const FILLS: Partial<Record<AnswerLook, { readonly y: number; readonly height: number }>> = {
  half: { y: MIDDLE, height: 6 },
  ringed: { y: 5, height: 6 },
};

/** On the day of an answer: a dot, and a ring around the one that confirms; their radii, px. */
export const SAID = { dot: 5, ring: 8.5 } as const;
