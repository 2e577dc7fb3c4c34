import type { Claim, Day, Lens } from './types.ts';

/** A claim at a day, and whether its event lies inside its span of possible days only. */
export interface Known {
  readonly claim: Claim;
  readonly possible: boolean;
}

/** When a claim begins to count under a lens, or null if it never does. */
export function startOf(claim: Claim, lens: Lens): Day | null {
  if (lens === 'reported') return claim.known;
  return claim.happened ? claim.happened.from : null;
}

/**
 * The claims that count at a day.
 *
 * - `reported`: what had been said by then.
 * - `happened`: what is said, as far as known at the end, to have happened by then; an event dated "between A and B"
 *   is `possible` from A and certain (as a statement) from B.
 */
export function knownAt(claims: readonly Claim[], day: Day, lens: Lens): Known[] {
  return claims.flatMap((claim) => {
    const start = startOf(claim, lens);
    if (start === null || start > day) return [];
    return [{ claim, possible: lens === 'happened' && day < claim.happened!.to }];
  });
}

/** The day a statement counts as made: its last possible day, but never later than it was known. */
export const saidBy = ({ said, known }: Claim): Day => Math.min(said.to, known);

/**
 * Ageing: of each series the latest statements are current, earlier ones are not. A series is what one speaker says of
 * one thing; statements of the same day stay current together.
 */
export function currentOf(claims: readonly Claim[], seriesOf: (claim: Claim) => string): Claim[] {
  const latest = new Map<string, Day>();
  for (const claim of claims) {
    const series = seriesOf(claim);
    latest.set(series, Math.max(saidBy(claim), latest.get(series) ?? -Infinity));
  }
  return claims.filter((claim) => saidBy(claim) === latest.get(seriesOf(claim)));
}
