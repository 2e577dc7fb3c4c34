import type { Dataset, TopicMap } from './dataset.ts';
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

/** An arrival or a headline repeats a number that stands in a statement of its own. */
const COUNTED: readonly TopicMap[] = ['total', 'place'];

/** What had been said about numbers by a day, grouped by what the numbers count, in the story's order of scopes. */
export function estimatesOf(dataset: Dataset, day: Day, lens: Lens): ScopeGroup[] {
  const counted = new Set(dataset.topics.filter(({ map }) => COUNTED.includes(map)).map(({ id }) => id));
  const known = knownAt(dataset.claims, day, lens).map(({ claim }) => claim);
  const claims = known.filter((claim) => isCount(claim) && counted.has(claim.topic));
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
