import { bisector } from 'd3';
import type { Day } from '../types.ts';

/** A quiet stretch drawn shorter than it was; `from` and `to` are its first and last quiet day. */
export interface Break {
  readonly from: Day;
  readonly to: Day;
  readonly x0: number;
  readonly x1: number;
}

/** A day and its position, 0 (start of the axis) to 1 (its end). */
export interface Mark {
  readonly day: Day;
  readonly x: number;
}

/** True to scale between `knots`, except across `breaks`. */
export interface Axis {
  readonly start: Day;
  readonly end: Day;
  /** Ascending in both; the axis is linear between neighbours. */
  readonly knots: readonly Mark[];
  readonly breaks: readonly Break[];
}

interface Gap {
  readonly from: Day;
  readonly to: Day;
}

/** In days to scale: wide enough for hatching and a label, too narrow to pass for a real distance. */
const BREAK_WIDTH = 9;

/**
 * The axis from `start` to `end`, both included. `moments` ascend; those outside are left out.
 * Stretches of more than `quietDays` days without a moment become breaks.
 */
export function axisOf(start: Day, end: Day, moments: readonly Day[], quietDays: number): Axis {
  const within = moments.filter((day) => start <= day && day <= end);
  const gaps = gapsBetween([start - 1, ...within, end + 1]).filter(({ from, to }) => to - from + 1 > quietDays);
  const knots = knotsOf(start, end, gaps);
  const markOf = (day: Day): Mark => ({ day, x: xOf(knots, day) });
  return { start, end, knots, breaks: gaps.map((gap) => breakOf(gap, markOf)) };
}

/** The position of a day; days off the axis get the nearer end. */
export function positionOf(axis: Axis, day: Day): number {
  return xOf(axis.knots, day);
}

function gapsBetween(days: readonly Day[]): Gap[] {
  return days.slice(1).map((day, i) => ({ from: days[i]! + 1, to: day - 1 }));
}

function breakOf({ from, to }: Gap, markOf: (day: Day) => Mark): Break {
  return { from, to, x0: markOf(from).x, x1: markOf(to).x };
}

function knotsOf(start: Day, end: Day, gaps: readonly Gap[]): Mark[] {
  const days = [...new Set([start, ...gaps.flatMap(({ from, to }) => [from, to]), end])];
  const ends = runningTotals(days.map((day, i) => (i === 0 ? 0 : drawnLength(days[i - 1]!, day, gaps))));
  const total = ends.at(-1)! || 1;
  return days.map((day, i) => ({ day, x: ends[i]! / total }));
}

function drawnLength(from: Day, to: Day, gaps: readonly Gap[]): number {
  const quiet = gaps.some((gap) => gap.from === from && gap.to === to);
  return quiet ? Math.min(BREAK_WIDTH, to - from) : to - from;
}

function runningTotals(values: readonly number[]): number[] {
  let total = 0;
  return values.map((value) => (total += value));
}

/** Piecewise linear, clamped at both ends. */
function xOf(knots: readonly Mark[], day: Day): number {
  const i = byDay.left(knots, day);
  const [low, high] = [knots[Math.max(0, i - 1)]!, knots[i]];
  if (!high || high.day === low.day) return low.x;
  return low.x + ((day - low.day) / (high.day - low.day)) * (high.x - low.x);
}

const byDay = bisector((knot: Mark) => knot.day);

/** The parts of an axis between its breaks, each from 0 (the axis's start) to 1 (its end). */
export const stretchesOf = ({ breaks }: Axis): (readonly [number, number])[] =>
  [0, ...breaks.map(({ x1 }) => x1)].map((from, index) => [from, breaks[index]?.x0 ?? 1] as const);
