import { positionOf, type Axis } from './axis.ts';
import type { Day } from '../types.ts';

/** Room in px that a short date needs, and that the words in a break take on either side of its middle. */
const TICK_PX = 46;
const GAP_WORDS_PX = 100;

/** The days whose dates fit under an axis of this width without touching: ends first, then the others in order. */
export function spreadTicks(axis: Axis, days: readonly Day[], width: number): Day[] {
  const x = (day: Day) => positionOf(axis, day) * width;
  const gaps = axis.breaks.map(({ x0, x1 }) => Math.min(((x0 + x1) / 2) * width, width - GAP_WORDS_PX));
  const chosen: Day[] = [];
  for (const day of [axis.start, axis.end, ...days]) {
    const clear = chosen.every((other) => Math.abs(x(other) - x(day)) >= TICK_PX);
    if (clear && gaps.every((gap) => Math.abs(gap - x(day)) > GAP_WORDS_PX)) chosen.push(day);
  }
  return chosen.sort((a, b) => a - b);
}
