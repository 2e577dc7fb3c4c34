import { max, ticks } from 'd3';
import type { Claim } from '../core/types.ts';
import { sizeOf } from '../core/scene.ts';

/** One scale for all rows; what is merely conceivable and far larger stands beyond its end, not on it. */
export interface EstimateScale {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** A figure this many times the next smaller one lies beyond the scale. */
const OUTLIER = 4;
const TICKS = 3;

/** The scale for all the story's numbers of soldiers, the same on every day, so that a bar keeps its length. */
export function estimateScale(claims: readonly Claim[]): EstimateScale {
  const sizes = claims.flatMap(({ quantity }) => (quantity?.unit === 'soldiers' ? (sizeOf(quantity) ?? []) : []));
  const ascending = [...new Set(sizes)].sort((a, b) => a - b);
  const cut = ascending.findIndex((size, index) => index > 0 && size > OUTLIER * ascending[index - 1]!);
  const largest = max(cut === -1 ? ascending : ascending.slice(0, cut)) ?? 0;
  const marks = ticks(0, largest, TICKS);
  const step = (marks[1] ?? 1) - (marks[0] ?? 0);
  const end = Math.ceil(largest / step) * step;
  return { end, ticks: ticks(0, end, TICKS) };
}
