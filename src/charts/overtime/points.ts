import type { Dataset } from '../../core/dataset.ts';
import type { Estimate, ScopeGroup } from '../../core/estimates.ts';
import { visibleFrom } from '../../core/knowledge.ts';
import { sizeOf } from '../../core/scene.ts';
import type { Day, Lens } from '../../core/types.ts';

/** A statement about a number, on the day from which it counts. */
export interface Point extends Estimate {
  readonly day: Day;
  readonly scope: string;
  /** The camp's place in the story's list. */
  readonly camp: number;
  /** Absent for a word without a number. */
  readonly size?: number;
}

/** The statements that the chart shows, by day. */
export function pointsOf({ camps, speakers }: Dataset, groups: readonly ScopeGroup[], lens: Lens): Point[] {
  const indexOf = new Map(camps.map(({ id }, index) => [id, index]));
  const points = groups.flatMap(({ scope, rows }) =>
    rows.map((row): Point => {
      const size = sizeOf(row.claim.quantity);
      const camp = indexOf.get(speakers[row.claim.speaker]!.camp)!;
      return { ...row, scope, camp, day: visibleFrom(row.claim, lens)!, ...(size !== undefined && { size }) };
    }),
  );
  return points.sort((a, b) => a.day - b.day);
}
