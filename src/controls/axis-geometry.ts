import { positionOf, type Axis } from '../core/timeline/axis.ts';
import { lanesOf, type UncertainEvent } from '../core/timeline/events.ts';
import { stopsOf } from '../core/timeline/stops.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Day } from '../core/types.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/**
 * Width of the paths' box, whatever the axis measures; y = 0 is the rule, in px, and strokes do not scale. So a thousand
 * moments are a few elements, correct even before the axis is measured.
 */
export const BOX_WIDTH = 1000;

/** Width of the axis on a phone, px, until it is measured: that of the prerendered one. */
export const NOMINAL_WIDTH = 336;

/** The slider's scale as it was prerendered: a silence of which the chapter tells is open. */
export const sliderAtRest = ({ axis, moments, toldBreak }: Snapshot): Axis =>
  stopsOf(axis, moments, toldBreak ? { gap: toldBreak, by: 1, width: NOMINAL_WIDTH } : undefined);

const x = (axis: Axis, day: Day) => round(BOX_WIDTH * positionOf(axis, day));
const round = (value: number) => Math.round(value * 10) / 10;

/** A dot for each day: lines of zero length whose stroke ends are round or square. */
export const dotsPath = (axis: Axis, days: readonly Day[]): string =>
  days.map((day) => `M${x(axis, day)},0h0`).join('');

/** The rule up to a day, without the breaks. */
export function rulePath(axis: Axis, until: Day): string {
  const from = [axis.start, ...axis.breaks.map((gap) => gap.to)];
  const to = [...axis.breaks.map((gap) => gap.from), axis.end];
  return from
    .map((day, i) => [day, Math.min(to[i]!, until)] as const)
    .filter(([day, last]) => day < last)
    .map(([day, last]) => `M${x(axis, day)},0H${x(axis, last)}`)
    .join('');
}

/** From the rule to the text above and below it, px; clears the handle. */
export const BESIDE_RULE = 18;

/** A lower axis has no room for events, px. */
export const EVENTS_HEIGHT = 80;

/** What the drawings over the slider go by. */
export interface AxisProps {
  readonly explorer: Explorer;
  readonly axis: Axis;
  /** Size of the axis and font size of the text beside it, px. */
  readonly width: number;
  readonly height: number;
  readonly labelPx: number;
}

/** The bar of an event with its name above it, in px from the start of the axis. */
export interface EventBar {
  readonly event: UncertainEvent;
  readonly name: string;
  /** How wide the name is. */
  readonly nameWidth: number;
  readonly x: number;
  readonly width: number;
  /** Where the name begins. */
  readonly nameX: number;
  readonly lane: number;
}

/** Px: width of the bar of an event with no known start; smallest width of a bar; gap between two in a lane. */
const OPEN_WIDTH = 44;
const MIN_WIDTH = 12;
const GAP = 12;

/** How many names stand above one another; an event that finds no room is told of in the day's panel. */
const LANES = 2;

/**
 * The bars of events on an axis of this width (px) that find a place in a lane.
 * @param named an event's name, and how wide it is
 */
export function eventBars(
  axis: Axis,
  events: readonly UncertainEvent[],
  width: number,
  named: (event: UncertainEvent) => { readonly name: string; readonly length: number },
): EventBar[] {
  const at = (day: number) => positionOf(axis, day) * width;
  const bars = events.map((event) => {
    const to = at(event.to);
    const from = event.from === null ? to - OPEN_WIDTH : Math.min(at(event.from), to - MIN_WIDTH);
    const { name, length } = named(event);
    const nameX = Math.max(0, Math.min(from, width - length));
    return { event, name, nameWidth: length, x: from, width: to - from, nameX, end: Math.max(to, nameX + length) };
  });
  const lanes = lanesOf(
    bars.map((bar) => ({ start: Math.min(bar.x, bar.nameX), end: bar.end })),
    GAP,
    LANES,
  );
  return bars.map(({ end: _, ...bar }, i) => ({ ...bar, lane: lanes[i]! })).filter(({ lane }) => lane < LANES);
}
