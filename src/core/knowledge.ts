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
 * The claims that count at a day, in the order in which they began to.
 *
 * - `reported`: what had been said by then.
 * - `happened`: what is said, as far as known at the end, to have happened by then; an event dated "between A and B"
 *   is `possible` from A and certain (as a statement) from B.
 */
export function knownAt(claims: readonly Claim[], day: Day, lens: Lens): Known[] {
  const known: Known[] = [];
  for (const claim of claims) {
    const start = startOf(claim, lens);
    if (start === null || start > day) continue;
    known.push({ claim, possible: lens === 'happened' && day < (claim.happened?.to ?? start) });
  }
  return lens === 'reported' ? known : known.sort((a, b) => order(a.claim, b.claim));
}

const order = (a: Claim, b: Claim) => a.happened!.from - b.happened!.from || a.id.localeCompare(b.id);

/**
 * Ageing: of each speaker, topic, scope and set of places the latest statements are current, earlier ones are not.
 * Statements of the same day stay current together.
 */
export function currentOf(claims: readonly Claim[]): Claim[] {
  const latest = new Map<string, Day>();
  for (const claim of claims)
    latest.set(seriesOf(claim), Math.max(claim.said.to, latest.get(seriesOf(claim)) ?? -Infinity));
  return claims.filter((claim) => claim.said.to === latest.get(seriesOf(claim)));
}

const seriesOf = ({ speaker, topic, places, quantity }: Claim) =>
  [speaker, topic, quantity?.scope ?? '', ...places].join(' ');
