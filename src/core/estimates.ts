import type { Dataset } from './dataset.ts';
import { currentOf, knownAt, startOf } from './knowledge.ts';
import type { Claim, Day, Lens } from './types.ts';

/** One row of the chart: one statement about a number of soldiers. */
export interface Estimate {
  readonly claim: Claim;
  /** No later statement of the same speaker and scope is known. */
  readonly current: boolean;
  readonly fresh: boolean;
}

/** The rows that mean the same thing and so may stand on one scale; they are never summed or averaged. */
export interface ScopeGroup {
  readonly scope: string;
  readonly label: string;
  readonly rows: readonly Estimate[];
}

/** What had been said about numbers by a day, grouped by what the numbers count, in the story's order of scopes. */
export function estimatesOf(dataset: Dataset, day: Day, lens: Lens): ScopeGroup[] {
  const claims = countsOnce(
    knownAt(dataset.claims, day, lens)
      .map(({ claim }) => claim)
      .filter(isCount),
  );
  const current = new Set(currentOf(claims, seriesOf));
  return dataset.scopes.flatMap(({ id, label }) => {
    const rows = claims
      .filter(({ quantity }) => quantity!.scope === id)
      .map((claim) => ({ claim, current: current.has(claim), fresh: startOf(claim, lens) === day }));
    return rows.length > 0 ? [{ scope: id, label, rows }] : [];
  });
}

/** The chart ages by speaker and scope alone: a number at a place and a total of one scope supersede each other. */
const seriesOf = ({ speaker, quantity }: Claim) => `${speaker} ${quantity!.scope}`;

const isCount = ({ quantity }: Claim) => quantity?.unit === 'soldiers' && quantity.scope !== undefined;

/** A speaker's number that stands in two statements of one day (sent, and brought by ship) is one row. */
function countsOnce(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const { scope, low, point, high } = claim.quantity!;
    const key = [claim.speaker, claim.said.edtf, scope, low, point, high].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
