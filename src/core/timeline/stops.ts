import { least } from 'd3';
import { positionOf, type Axis, type Break, type Mark } from './axis.ts';
import type { Day } from '../types.ts';

/** Lengths in steps, from one stop to the next: of a closed break, and from a stop to an end or to a break. */
const BREAK = 2;
const MARGIN = 0.5;

/** The least width of a step that a finger hits, px. */
const STEP = 15;

/** How much of the slider a break takes that a chapter tells of, 0 to 1. */
const WIDE = 0.4;

/** A break that is wider than others, from 0, closed, to 1: as wide as the stops of a slider of this many px allow. */
export interface Opened {
  readonly gap: Break;
  readonly by: number;
  readonly width: number;
}

/** The slider's scale: all stops equally far apart, whatever time is between them; other days lie between two of them. */
export function stopsOf({ start, end, breaks }: Axis, moments: readonly Day[], opened?: Opened): Axis {
  const stops = new Set(moments.filter((day) => start <= day && day <= end));
  const silent = breaks.filter(({ from, to }) => ![...stops].some((day) => from <= day && day <= to));
  const marks = new Set([start, ...stops, ...silent.flatMap(({ from, to }) => [from, to]), end]);
  const days = [...marks].sort((a, b) => a - b);
  const lengths = days.slice(1).map((day, i) => {
    const before = days[i]!;
    if (silent.some(({ from, to }) => from === before && to === day)) return BREAK;
    return stops.has(before) && stops.has(day) ? 1 : MARGIN;
  });
  const wide = opened ? days.indexOf(opened.gap.from) : -1;
  if (opened && wide >= 0) lengths[wide]! += extraOf(opened, sum(lengths) - BREAK);
  const knots = knotsOf(days, lengths);
  const at = (day: Day) => positionOf({ start, end, knots, breaks: [] }, day);
  return { start, end, knots, breaks: silent.map(({ from, to }) => ({ from, to, x0: at(from), x1: at(to) })) };
}

/** How many steps an opened break is longer than a closed one; `rest`: the length of all else. */
function extraOf({ by, width }: Opened, rest: number): number {
  const room = width / STEP - rest;
  return by * Math.max(0, Math.min(room, (WIDE * rest) / (1 - WIDE)) - BREAK);
}

function knotsOf(days: readonly Day[], lengths: readonly number[]): Mark[] {
  const total = sum(lengths) || 1;
  let x = 0;
  return days.map((day, i) => ({ day, x: (x += (lengths[i - 1] ?? 0) / total) }));
}

const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);

/** The stop nearest to a position, the earlier of two as near; undefined where there is none. */
export const stopAt = (axis: Axis, moments: readonly Day[], x: number): Day | undefined =>
  least(moments, (day) => Math.abs(positionOf(axis, day) - x));
