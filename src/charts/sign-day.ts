import { positionOf, type Axis } from '../core/timeline/axis.ts';
import type { Day } from '../core/types.ts';
import { SAID } from './bar-parts.ts';

/** From a day to the sign left of it, and how wide it is, px. */
export const SIGN = { gap: 8, width: 10 } as const;

/**
 * Left of which day the sign of a contradiction stands: of the first on which both sides had been said, or of an earlier
 * one whose dot it would cover.
 * @param dots the days that have a dot in the same row
 * @param width of the axis, px
 */
export function signDay(axis: Axis, width: number, dots: readonly Day[], day: Day): Day {
  const px = (each: Day) => positionOf(axis, each) * width;
  const covered = dots.filter((dot) => {
    const away = px(day) - px(dot);
    return dot < day && away < SIGN.gap + SIGN.width + SAID.dot && away > SIGN.gap - SAID.dot;
  });
  return covered.length > 0 ? signDay(axis, width, dots, Math.min(...covered)) : day;
}
