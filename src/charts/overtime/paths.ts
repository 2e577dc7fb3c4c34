import type { Line } from './lines.ts';
import type { Plane } from './plane.ts';
import type { Span } from './spans.ts';

/** A day's position along the axis, of 100 unless another length is said. */
export type Along = (day: number) => number;

/** How far the fringe of an open end reaches, in px. */
const FRINGE_PX = 10;
/** On its first day a span has no length yet, but can be seen: of 100. */
const LEAST_LENGTH = 1.5;

/** Between lines at one figure. */
const BESIDE_PX = 2;

const round = (value: number) => Number(value.toFixed(2));

/** The height of a camp's line at a figure, in px. */
export const heightOf = ({ beside }: Line, size: number, { y }: Plane): number => y(size) - BESIDE_PX * beside;

/** A camp's line, x as `x` has it and y in px. */
export function linePath(line: Line, x: Along, plane: Plane): string {
  const y = (size: number) => heightOf(line, size, plane);
  const level = line.holds.map(({ from, to, size }) => `M${round(x(from))},${y(size)}H${round(x(to))}`);
  const rise = line.steps.map(({ day, low, high }) => `M${round(x(day))},${y(low)}V${y(high)}`);
  return [...level, ...rise].join('');
}

/**
 * The parts of the spans, y in px: the band, the edges of its closed ends, the fringes of its open ones.
 * @param length of the axis, as `x` has it
 */
export function bandPaths(spans: readonly Span[], x: Along, { y }: Plane, length = 100) {
  const least = (LEAST_LENGTH / 100) * length;
  const endOf = ({ from, to }: Span) => round(Math.max(x(to), x(from) + least));
  const edge = (span: Span, at: number) => `M${round(x(span.from))},${at}H${endOf(span)}`;
  const box = (span: Span, top: number, bottom: number) => `${edge(span, top)}V${bottom}H${round(x(span.from))}Z`;
  const ends = spans.flatMap((span) => [
    { span, end: span.high, away: -FRINGE_PX },
    { span, end: span.low, away: FRINGE_PX },
  ]);
  return {
    band: spans.map((span) => box(span, y(span.high.size), y(span.low.size))).join(''),
    edges: ends.map(({ span, end }) => (end.open ? '' : edge(span, y(end.size)))).join(''),
    fringes: ends.map(({ span, end, away }) => (end.open ? box(span, y(end.size), y(end.size) + away) : '')).join(''),
  };
}
