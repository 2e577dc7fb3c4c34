import type { Claim, Day, Lens } from './types.ts';

/** The days by which a statement finds its place in time. */
export type Dated = Pick<Claim, 'said' | 'known' | 'happened'>;

/** When a statement begins to count under a lens, or null if it never does. */
export function startOf({ known, happened }: Dated, lens: Lens): Day | null {
  return lens === 'reported' ? known : (happened?.from ?? null);
}

/**
 * The statements that count at a day, in the order given.
 *
 * - `reported`: what had been said by then.
 * - `happened`: what is said, as far as known at the end, to have happened by then; an event dated "between A and B"
 *   counts from A, and `isPossible` until B.
 */
export function knownAt<T extends Dated>(statements: readonly T[], day: Day, lens: Lens): T[] {
  return statements.filter((statement) => (startOf(statement, lens) ?? Infinity) <= day);
}

/** Of what counts at a day: its event lies inside its span of possible days only. */
export function isPossible({ happened }: Dated, day: Day, lens: Lens): boolean {
  return lens === 'happened' && happened !== undefined && day < happened.to;
}

/** The day a statement counts as made: its last possible day, but never later than it was known. */
export const saidBy = ({ said, known }: Pick<Dated, 'said' | 'known'>): Day => Math.min(said.to, known);

/**
 * Ageing: of each series the latest statements are current, earlier ones are not. A series is what one speaker says of
 * one thing; statements of the same day stay current together. Returns whether one of the given statements is current.
 */
export function ageing<T extends Dated>(
  statements: readonly T[],
  seriesOf: (statement: T) => string,
): (statement: T) => boolean {
  const latest = new Map<string, Day>();
  for (const statement of statements) {
    const series = seriesOf(statement);
    latest.set(series, Math.max(saidBy(statement), latest.get(series) ?? -Infinity));
  }
  return (statement) => saidBy(statement) === latest.get(seriesOf(statement));
}
