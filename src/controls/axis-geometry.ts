import { positionOf, type Axis } from '../core/timeline/axis.ts';
import type { Density } from '../core/timeline/density.ts';
import { lanesOf, type UncertainEvent } from '../core/timeline/events.ts';
import type { Day } from '../core/types.ts';

/**
 * Width of the paths' box, whatever the axis measures; y = 0 is the rule, in px, and strokes do not scale. So a thousand
 * moments are a few elements, correct even before the axis is measured.
 */
export const BOX_WIDTH = 1000;

const x = (axis: Axis, day: Day) => round(BOX_WIDTH * positionOf(axis, day));
const round = (value: number) => Math.round(value * 10) / 10;

/** A dot for each day: lines of zero length whose stroke ends are round or square. */
export const dotsPath = (axis: Axis, days: readonly Day[]): string =>
  days.map((day) => `M${x(axis, day)},0h0`).join('');

/** A vertical line for each day, y in px. */
export const ticksPath = (axis: Axis, days: readonly Day[], from: number, to: number): string =>
  days.map((day) => `M${x(axis, day)},${from}V${to}`).join('');

/** The rule up to a day, without the breaks. */
export function rulePath(axis: Axis, until: Day): string {
  const { knots, breaks } = axis;
  const pairs = knots.slice(1).map((knot, i) => [knots[i]!.day, knot.day] as const);
  const drawn = pairs.filter(([from]) => from < until && !breaks.some((gap) => gap.from === from));
  return drawn.map(([from, to]) => `M${x(axis, from)},0H${x(axis, Math.min(to, until))}`).join('');
}

/** Heights of the tallest bar and of the lowest visible one, and the gap between bars and rule; px. */
export const TALLEST = 15;
const LOWEST = 1.5;
export const ABOVE_RULE = 7;

/** A bar for each day, as high as the number of claims that begin on it; `peak` is the largest number. */
export const barsPath = (axis: Axis, density: readonly Density[], peak: number): string =>
  density
    .map(({ day, count }) => `M${x(axis, day)},${-ABOVE_RULE}v${-round(Math.max(LOWEST, (TALLEST * count) / peak))}`)
    .join('');

/** From the rule to the top of the text below it, px; clears the handle. */
export const UNDER_RULE = 15;

/** The bar of an event, in px from the start of the axis. */
export interface EventBar {
  readonly event: UncertainEvent;
  readonly x: number;
  readonly width: number;
  /** Position of the day on which the event was reported. */
  readonly said: number;
  readonly lane: number;
}

/** Px: width of the bar of an event with no known start; smallest width of a bar; gap between two bars in a lane. */
const OPEN_WIDTH = 44;
const MIN_WIDTH = 12;
const GAP = 8;

/** The bars of events on an axis of this width (px), each in a lane in which it touches no other. */
export function eventBars(axis: Axis, events: readonly UncertainEvent[], width: number): EventBar[] {
  const at = (day: number) => positionOf(axis, day) * width;
  const bars = events.map((event) => {
    const to = at(event.to);
    const from = event.from === null ? to - OPEN_WIDTH : Math.min(at(event.from), to - MIN_WIDTH);
    return { event, x: from, width: to - from, said: at(event.said) };
  });
  const lanes = lanesOf(
    bars.map((bar) => ({ start: bar.x, end: Math.max(bar.x + bar.width, bar.said) })),
    GAP,
  );
  return bars.map((bar, i) => ({ ...bar, lane: lanes[i]! }));
}
