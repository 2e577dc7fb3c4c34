import type { Claim, Day, Lens } from './types.ts';

/** When a statement begins to count under a lens, or null if it never does. */
export function visibleFrom({ known, happened }: Claim, lens: Lens): Day | null {
  return lens === 'reported' ? known : (happened?.from ?? null);
}

/** The day a statement counts as made: its last possible day, but never later than it was known. */
export const saidBy = ({ said, known }: Claim): Day => Math.min(said.to, known);

/** A statement under a lens: the days from which it is something else than before. */
export interface Known {
  readonly claim: Claim;
  /** From here it counts. */
  readonly start: Day;
  /** From here it is more than possible: its event lies no longer inside its span of possible days. */
  readonly sure: Day;
  /** From here it is no longer current: a later statement of its series counts. `Infinity`: it never ages. */
  readonly aged: Day;
}

/**
 * The statements that ever count under a lens, in the order given.
 *
 * - `reported`: from when they had been said.
 * - `happened`: from when it is said, as far as known at the end, to have happened; an event dated "between A and B" is
 *   possible from A and certain (as a statement) from B.
 *
 * A series is what one speaker says of one thing; statements of the same day stay current together.
 */
export function knowledgeOf(claims: readonly Claim[], lens: Lens, seriesOf: (claim: Claim) => string): Known[] {
  const counting = claims.filter((claim) => visibleFrom(claim, lens) !== null);
  const aged = agesOf(counting, lens, seriesOf);
  return counting.map((claim) => {
    const start = visibleFrom(claim, lens)!;
    return { claim, start, sure: lens === 'happened' ? claim.happened!.to : start, aged: aged.get(claim)! };
  });
}

export const knownAt = <T extends Known>(known: readonly T[], day: Day): T[] =>
  known.filter(({ start }) => start <= day);

/** Of each statement, the first day on which one counts that its speaker made later on the same thing. */
function agesOf(claims: readonly Claim[], lens: Lens, seriesOf: (claim: Claim) => string): Map<Claim, Day> {
  const ages = new Map<Claim, Day>();
  /** Of each series, walked from its end: the day it has come to, the age of that day, and the first start so far. */
  const walked = new Map<string, { said: Day; age: Day; start: Day }>();
  for (const claim of claims.toSorted((a, b) => saidBy(b) - saidBy(a))) {
    const series = seriesOf(claim);
    const later = walked.get(series) ?? { said: Infinity, age: Infinity, start: Infinity };
    const age = saidBy(claim) < later.said ? later.start : later.age;
    ages.set(claim, age);
    walked.set(series, { said: saidBy(claim), age, start: Math.min(later.start, visibleFrom(claim, lens)!) });
  }
  return ages;
}
