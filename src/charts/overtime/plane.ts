import { interpolateRound } from 'd3';
import type { EstimateScale } from '../estimate-scale.ts';

/** Heights of the drawing, in px from its top: what lies beyond the scale, the tear, the scale, words without a number. */
export interface Plane {
  readonly beyond: number;
  readonly tear: number;
  readonly end: number;
  readonly zero: number;
  readonly words: number;
  readonly height: number;
  /** `undefined`: a word without a number. */
  readonly y: (size: number | undefined) => number;
}

const SCALE_PX = 232;
const TOP_PX = 18;
const BEYOND_PX = 46;
const WORDS_PX = 24;

/** Half the room that the tear leaves in the scale. */
const TEAR_PX = 5;
/** From a level's line up to the baseline of its number. */
export const ABOVE_LEVEL = 3;

/**
 * The drawing's heights for a scale; room for what lies beyond is kept from the start, so that nothing jumps.
 * @param scalePx height of the part that is true to scale
 */
export function planeOf(scale: EstimateScale, scalePx = SCALE_PX): Plane {
  const end = TOP_PX + (scale.beyond.length > 0 ? BEYOND_PX : 0);
  const zero = end + scalePx;
  const words = zero + WORDS_PX;
  const within = interpolateRound(zero, end);
  const y = (size: number | undefined) => {
    if (size === undefined) return words;
    return size > scale.end ? TOP_PX : within(size / scale.end);
  };
  return { beyond: TOP_PX, tear: (TOP_PX + end) / 2 - 2, end, zero, words, height: words + WORDS_PX, y };
}

/** What joins the level beyond the scale to the scale, and does not. */
export const tearPath = ({ beyond, tear }: Plane): string =>
  `M0,${beyond}V${tear - TEAR_PX}M-8,${tear}l4,-4 4,8 4,-8 4,8`;

export const axisTop = ({ tear, end }: Plane, hasBeyond: boolean): number => (hasBeyond ? tear + TEAR_PX : end);
