import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3';
import type { Quantity, Shape } from '../core/types.ts';

/** The small marks of the charts' scales around 0, 0, in px: drawn by the page and by the pictures to take away. */
export const GLYPHS = {
  /** Where a scale from left to right is torn: what lies beyond is not true to scale. */
  tear: 'M-5,6l4,-12M-1,6l4,-12',
  /** The same in a row, as a gap in its line. */
  gap: 'M-4,6l4,-12h4l-4,12z',
  /** At the end of a line that is open to more. */
  onwards: 'M-5,-4l5,4 -5,4',
  up: 'M-4,-14l4,-5 4,5',
  down: 'M-4,14l4,5 4,-5',
  /** Months of which no source says anything, torn out of the time axis. */
  silence: 'M-16,0l5,-6 6,12 6,-12 6,12 6,-12 3,6',
  /** Two statements contradict each other: no typeface of ours has the sign. */
  unequal: 'M-4,-2H4M-4,2H4M-2.5,5L2.5,-5',
} as const;

/** How far a line reaches from a mark to an open end, upwards or downwards. */
export const OPEN_PX = 18;

const SYMBOLS = {
  circle: symbolCircle,
  square: symbolSquare,
  diamond: symbolDiamond,
  cross: symbolCross,
  triangle: symbolTriangle,
  star: symbolStar,
  wye: symbolWye,
} as const;
const AREA_PX2 = 64;

/** The path of a camp's shape, all of the same area, around 0, 0. */
export const shapePath = (shape: Shape): string => symbol(SYMBOLS[shape], AREA_PX2).digits(2)()!;

/** How a number is drawn: its marks, hollow where they are ends and no point, and the line between or from them. */
interface Extent {
  /** Ascending; none for a word without a number. */
  readonly marks: readonly number[];
  readonly hollow: boolean;
  /** From one end to the other; `null`: open. Absent for a point. */
  readonly line?: { readonly from: number | null; readonly to: number | null };
}

/** A point stands for itself; one end is open to the other side; two ends are joined. */
export function extentOf({ low, point, high }: Pick<Quantity, 'low' | 'point' | 'high'>): Extent {
  const ends = [low, high].filter((end) => end !== undefined);
  if (point !== undefined && ends.length < 2) return { marks: [point], hollow: false };
  if (ends.length === 0) return { marks: [], hollow: true };
  const line = { from: low ?? null, to: high ?? null };
  return point === undefined ? { marks: ends, hollow: true, line } : { marks: [point], hollow: false, line };
}
