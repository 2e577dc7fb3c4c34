import { positionOf, type Axis } from '../core/timeline/axis.ts';
import type { Density } from '../core/timeline/density.ts';
import type { Day } from '../core/types.ts';

/**
 * Paths in a box that is this wide whatever the axis measures, with the rule at y = 0 in px; their strokes do not scale.
 * So a thousand moments are a few elements, and right before the axis is measured.
 */
export const BOX_WIDTH = 1000;

const x = (axis: Axis, day: Day) => round(BOX_WIDTH * positionOf(axis, day));
const round = (value: number) => Math.round(value * 10) / 10;

/** A dot for each day: lines of no length, whose ends the stroke makes round or square. */
export const dotsPath = (axis: Axis, days: readonly Day[]): string =>
  days.map((day) => `M${x(axis, day)},0h0`).join('');

/** Upright lines `from` to `to`, y in px. */
export const ticksPath = (axis: Axis, days: readonly Day[], from: number, to: number): string =>
  days.map((day) => `M${x(axis, day)},${from}V${to}`).join('');

/** The rule up to a day, left out across the breaks. */
export function rulePath(axis: Axis, until: Day): string {
  const { knots, breaks } = axis;
  const pairs = knots.slice(1).map((knot, i) => [knots[i]!.day, knot.day] as const);
  const told = pairs.filter(([from]) => from < until && !breaks.some((gap) => gap.from === from));
  return told.map(([from, to]) => `M${x(axis, from)},0H${x(axis, Math.min(to, until))}`).join('');
}

/** Room for the tallest bar and the lowest that can be seen, in px; bars stand this far above the rule. */
export const TALLEST = 15;
const LOWEST = 1.5;
export const ABOVE_RULE = 7;

/** A bar for each day, as high as the number of statements that begin on it; `peak` is the greatest number. */
export const barsPath = (axis: Axis, density: readonly Density[], peak: number): string =>
  density
    .map(({ day, count }) => `M${x(axis, day)},${-ABOVE_RULE}v${-round(Math.max(LOWEST, (TALLEST * count) / peak))}`)
    .join('');

/** From the rule to the top of the text under it, in px: clear of the handle. */
export const UNDER_RULE = 15;
