import { group } from 'd3';
import { BASES, type Claim, type Day, type Lens, type When } from '../types.ts';
import type { Change } from './changes.ts';

/** Statements whose date is the same and known in the same way. */
interface Dating {
  readonly when: When;
  readonly claims: readonly Claim[];
}

/** The date that a lens goes by. Only statements that count under the lens may be asked for it. */
export const whenUnder = (claim: Claim, lens: Lens): When => (lens === 'reported' ? claim.said : claim.happened!);

/** The statements by how their dates are known: same basis, same evidence, same date; in the order of the bases. */
export function datingsOf(claims: readonly Claim[], lens: Lens): Dating[] {
  const groups = group(claims, (claim) => keyOf(whenUnder(claim, lens)));
  return [...groups.values()]
    .map((same) => ({ when: whenUnder(same[0]!, lens), claims: same }))
    .sort((a, b) => BASES.indexOf(a.when.basis) - BASES.indexOf(b.when.basis));
}

const keyOf = ({ basis, evidence, phrase }: When) => JSON.stringify([basis, evidence, phrase]);

/** The days that the articles themselves date at least one statement to, without outside evidence. */
export function daysFromArticles(changes: readonly Change[], lens: Lens): Set<Day> {
  const inside = changes.filter(({ claim }) => whenUnder(claim, lens).evidence.length === 0);
  return new Set(inside.map(({ day }) => day));
}
