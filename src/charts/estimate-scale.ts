import { max, ticks } from 'd3';
import { isCounted, sizeOf } from '../core/quantity.ts';
import type { Dataset } from '../core/dataset.ts';
import type { Estimate } from '../core/estimates.ts';
import { memoize } from '../core/memoize.ts';

/** One scale for all numbers; what is far larger than all others stands beyond its end, not on it. */
export interface EstimateScale {
  readonly end: number;
  readonly ticks: readonly number[];
  /** The numbers beyond the end, ascending. */
  readonly beyond: readonly number[];
}

/** A figure this many times the next smaller one lies beyond the scale, with all that are larger: never more than half of them. */
const OUTLIER = 4;
const TICKS = 3;
/** Along the scale's whole length of 100: its end, the tear and what lies beyond it, where there is something beyond. */
export const ALONG = { end: 85, tear: 90, beyond: 96 } as const;

/** The scale for all numbers of what the story counts, the same on every day, so that a bar keeps its length. */
export const estimateScale = memoize((dataset: Pick<Dataset, 'claims' | 'counted'>): EstimateScale => {
  const counts = dataset.claims.filter((claim) => isCounted(dataset, claim));
  const sizes = counts.flatMap(({ quantity }) => sizeOf(quantity) ?? []);
  const ascending = [...new Set(sizes)].sort((a, b) => a - b);
  const cut = ascending.findIndex(
    (size, index) => index >= ascending.length / 2 && size > OUTLIER * ascending[index - 1]!,
  );
  const [within, beyond] = cut === -1 ? [ascending, []] : [ascending.slice(0, cut), ascending.slice(cut)];
  const largest = max(within) ?? 0;
  const marks = ticks(0, largest, TICKS);
  const step = (marks[1] ?? 1) - (marks[0] ?? 0);
  const end = Math.ceil(largest / step) * step;
  return { end, ticks: ticks(0, end, TICKS), beyond };
});

/** The numbers beyond the end that some of these statements name, ascending. */
export function beyondOf({ beyond }: EstimateScale, estimates: readonly Estimate[]): number[] {
  const shown = new Set(estimates.map(({ claim }) => sizeOf(claim.quantity)));
  return beyond.filter((number) => shown.has(number));
}

/** Where the part that is true to scale ends, of 100: room is left for what lies beyond, if anything does. */
export const endOf = ({ beyond }: EstimateScale): number => (beyond.length > 0 ? ALONG.end : 100);

/** Where a number stands along the scale's length of 100; all that lies beyond stands at one place. */
export function along(scale: EstimateScale, value: number): number {
  if (value > scale.end) return ALONG.beyond;
  return endOf(scale) * (value / scale.end);
}
