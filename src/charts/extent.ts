import type { Quantity } from '../core/types.ts';

/** How a number is drawn: its marks, hollow where they are ends and no point, and the line between or from them. */
export interface Extent {
  /** Ascending; none for a word without a number. */
  readonly marks: readonly number[];
  readonly hollow: boolean;
  /** From one end to the other; `null`: open. Absent for a point. */
  readonly line?: { readonly from: number | null; readonly to: number | null };
}

/** A point stands for itself; one end is open to the other side; two ends are joined. */
export function extentOf({ low, point, high }: Pick<Quantity, 'low' | 'point' | 'high'>): Extent {
  const ends = [low, high].filter((end) => end !== undefined);
  if (point !== undefined && ends.length < 2) return { marks: [point], hollow: false };
  if (ends.length === 0) return { marks: [], hollow: true };
  const line = { from: low ?? null, to: high ?? null };
  return point === undefined ? { marks: ends, hollow: true, line } : { marks: [point], hollow: false, line };
}
