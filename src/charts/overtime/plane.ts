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

/** The drawing's heights for a scale; room for what lies beyond is kept from the start, so that nothing jumps. */
export function planeOf(scale: EstimateScale): Plane {
  const end = TOP_PX + (scale.beyond.length > 0 ? BEYOND_PX : 0);
  const zero = end + SCALE_PX;
  const words = zero + WORDS_PX;
  const within = interpolateRound(zero, end);
  const y = (size: number | undefined) => {
    if (size === undefined) return words;
    return size > scale.end ? TOP_PX : within(size / scale.end);
  };
  return { beyond: TOP_PX, tear: (TOP_PX + end) / 2 - 2, end, zero, words, height: words + WORDS_PX, y };
}
