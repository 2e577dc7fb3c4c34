import { groups } from 'd3';
import type { EstimateScale } from '../estimate-scale.ts';
import type { Line, Point, Span } from './series.ts';

/** Heights of the drawing, in px from its top: what lies beyond the scale, the tear, the scale, words without a number. */
export interface Plane {
  readonly beyond: number;
  readonly tear: number;
  readonly end: number;
  readonly zero: number;
  readonly words: number;
  readonly height: number;
  /** `undefined`: a word without a number. */
  readonly y: (size: number | undefined) => number;
}

const SCALE_PX = 232;
const TOP_PX = 18;
const BEYOND_PX = 46;
const WORDS_PX = 24;

/** Half the room that the tear leaves in the scale. */
const TEAR_PX = 5;
/** From a level's line up to the baseline of its number. */
export const ABOVE_LEVEL = 3;

/**
 * The drawing's heights for a scale; room for what lies beyond is kept from the start, so that nothing jumps.
 * @param scalePx height of the part that is true to scale
 */
export function planeOf(scale: EstimateScale, scalePx = SCALE_PX): Plane {
  const end = TOP_PX + (scale.beyond.length > 0 ? BEYOND_PX : 0);
  const zero = end + scalePx;
  const words = zero + WORDS_PX;
  const y = (size: number | undefined) => {
    if (size === undefined) return words;
    return size > scale.end ? TOP_PX : Math.round(zero - scalePx * (size / scale.end));
  };
  return { beyond: TOP_PX, tear: (TOP_PX + end) / 2 - 2, end, zero, words, height: words + WORDS_PX, y };
}

/** What joins the level beyond the scale to the scale, and does not. */
export const tearPath = ({ beyond, tear }: Plane): string =>
  `M0,${beyond}V${tear - TEAR_PX}M-8,${tear}l4,-4 4,8 4,-8 4,8`;

export const axisTop = ({ tear, end }: Plane, hasBeyond: boolean): number => (hasBeyond ? tear + TEAR_PX : end);

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

/** A point of the chart at its place: `x` of 100, `dx` and `y` in px. */
export interface Dot {
  readonly point: Point;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
}

/** Between the middles of two that would cover each other. */
const SPREAD_PX = 11;

/** Those of one day and one height stand side by side around the day, so that each can be seen and reached. */
export function dotsOf(points: readonly Point[], x: (day: number) => number, plane: Plane): Dot[] {
  const places = groups(points, ({ day, size }) => `${day} ${plane.y(size)}`);
  const dots = places.flatMap(([, here]) =>
    here.map((point, index) => ({
      point,
      x: x(point.day),
      dx: (index - (here.length - 1) / 2) * SPREAD_PX,
      y: plane.y(point.size),
    })),
  );
  return dots.sort((a, b) => a.x - b.x || a.dx - b.dx);
}
