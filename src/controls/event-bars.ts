import { positionOf, type Axis } from '../core/timeline/axis.ts';
import { lanesOf, type UncertainEvent } from '../core/timeline/events.ts';

/** A bar, in px from the start of the axis. */
export interface EventBar {
  readonly event: UncertainEvent;
  readonly x: number;
  readonly width: number;
  /** Where the day of the statements is. */
  readonly said: number;
  readonly lane: number;
}

/** Of the bar of an event known only by its end; the least of any bar; between two in one lane. In px. */
const OPEN_PX = 44;
const LEAST_PX = 12;
const GAP_PX = 8;

/** The bars on an axis of this many px, each in a lane where it touches no other. */
export function eventBars(axis: Axis, events: readonly UncertainEvent[], width: number): EventBar[] {
  const x = (day: number) => positionOf(axis, day) * width;
  const bars = events.map((event) => {
    const to = x(event.to);
    const from = event.from === null ? to - OPEN_PX : Math.min(x(event.from), to - LEAST_PX);
    return { event, x: from, width: to - from, said: x(event.said) };
  });
  const lanes = lanesOf(
    bars.map((bar) => ({ start: bar.x, end: Math.max(bar.x + bar.width, bar.said) })),
    GAP_PX,
  );
  return bars.map((bar, i) => ({ ...bar, lane: lanes[i]! }));
}
