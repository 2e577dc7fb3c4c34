import { isCounted } from './quantity.ts';
import type { Dataset } from './dataset.ts';
import { groupByMany } from './group-by-many.ts';
import { knowledgeOf, knownAt } from './knowledge.ts';
import { memoize } from './memoize.ts';
import { isNewOn } from './timeline/changes.ts';
import type { Claim, Day, Lens, Scope, TopicMap } from './types.ts';

/** One row of the chart: one statement about a number of what the story counts. */
export interface Estimate {
  readonly claim: Claim;
  /** No later statement of the same speaker and scope is known. */
  readonly current: boolean;
  readonly isNew: boolean;
}

/** The rows that mean the same thing and so may stand on one scale; they are never summed or averaged. */
export interface ScopeGroup {
  readonly scope: Scope;
  readonly rows: readonly Estimate[];
}

/** What had been said about numbers by a day, grouped by what the numbers count, in the story's order of scopes. */
export function estimatesOf(dataset: Dataset, day: Day, lens: Lens): ScopeGroup[] {
  const counts = countsByScope(dataset, lens);
  return dataset.scopes.flatMap((scope) => {
    const known = knownAt(counts.get(scope) ?? [], day);
    const rows = known.map(({ claim, aged }) => ({ claim, current: day < aged, isNew: isNewOn(claim, lens, day) }));
    return rows.length > 0 ? [{ scope, rows }] : [];
  });
}

/** An arrival or a headline repeats a number that stands in a statement of its own. */
const COUNTED: readonly TopicMap[] = ['total', 'place'];

/** The chart ages by speaker and scope alone: a number at a place and a total of one scope supersede each other. */
const countsByScope = memoize((dataset: Dataset, lens: Lens) => {
  const counts = groupByMany(dataset.claims, (claim) => {
    const scope = COUNTED.includes(claim.topic.map) && isCounted(dataset, claim) ? claim.quantity?.scope : undefined;
    return scope ? [scope] : [];
  });
  return new Map([...counts].map(([scope, filed]) => [scope, knowledgeOf(filed, lens, ({ speaker }) => speaker.id)]));
});
