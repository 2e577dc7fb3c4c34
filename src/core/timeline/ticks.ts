import { isoOf } from '../days.ts';
import type { Day } from '../types.ts';
import type { Axis } from './axis.ts';

/** The first days of months on the axis, without those inside a break, where they would crowd. */
export function monthTicks(axis: Axis): Day[] {
  const days = Array.from({ length: axis.end - axis.start + 1 }, (_, i) => axis.start + i);
  return days.filter((day) => isoOf(day).endsWith('-01') && !insideBreak(axis, day));
}

function insideBreak(axis: Axis, day: Day): boolean {
  return axis.breaks.some(({ from, to }) => from <= day && day <= to);
}
