import { yearOf } from './days.ts';
import type { Snapshot } from './snapshot.ts';
import type { Claim, Day, When } from './types.ts';

/** A date in short, its year only where it is not that of the day shown. */
export const shortDate = ({ from, to, short }: When, shown: Day): string =>
  short[[from, to].every((day) => yearOf(day) === yearOf(shown)) ? 0 : 1];

/** When a statement was made: "31 Oct", "by 31 Oct". */
export const saidWhen = ({ day }: Snapshot, { said }: Claim): string => shortDate(said, day);

/** "Mayor, 31 Oct" */
export const saidByWhom = (snapshot: Snapshot, claim: Claim): string =>
  `${claim.speaker.short}, ${saidWhen(snapshot, claim)}`;

/** Background has no day of its own: it counts from its event on. What was printed only after the day shown says so. */
export function backgroundBy(snapshot: Snapshot, claim: Claim): string {
  const printed = printedLater(snapshot, claim);
  const name = claim.speaker.short;
  return printed === null ? name : `${name}, ${printed}`;
}

/** When the article of a statement was printed, where the day shown is an earlier one; null under "happened". */
export function printedLater({ words, lens, day }: Snapshot, { article: { published } }: Claim): string | null {
  return lens === 'reported' && day < published.from ? words.printedLater(shortDate(published, day)) : null;
}
