import type { Axis } from '../core/timeline/axis.ts';

/** The parts of an axis between its breaks, each from 0 (the axis's start) to 1 (its end). */
export const stretchesOf = ({ breaks }: Axis): (readonly [number, number])[] =>
  [0, ...breaks.map(({ x1 }) => x1)].map((from, index) => [from, breaks[index]?.x0 ?? 1] as const);
