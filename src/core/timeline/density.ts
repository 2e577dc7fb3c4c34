import type { Change } from './changes.ts';
import type { Day } from '../types.ts';

export interface Density {
  readonly day: Day;
  /** At least 1. */
  readonly count: number;
}

/** How many statements begin to count on each day that has any, ascending. The end of a span begins nothing. */
export function densityOf(changes: readonly Change[]): Density[] {
  const counts = new Map<Day, number>();
  const claims = new Set();
  for (const { day, claim } of changes) {
    if (claims.has(claim)) continue;
    claims.add(claim);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day);
}

/** The day on which most begin, the first of several; undefined without any. */
export const peakOf = (density: readonly Density[]): Density | undefined =>
  density.reduce<Density | undefined>((peak, bar) => (peak && peak.count >= bar.count ? peak : bar), undefined);
