import { isCounted } from './counted.ts';
import type { Dataset, Move, TopicMap } from './dataset.ts';
import { groupByMany } from './group-by-many.ts';
import { memoize } from './memoize.ts';
import type { Claim, Lens } from './types.ts';
import { hasNumber, groupClaims, type GroupedClaim, type ClaimGroup } from './rank-claims.ts';

/** The statements that count under a lens, filed under the things on the map that rest on them. */
export interface SceneIndex {
  /** How the map shows a statement. */
  readonly roleOf: (claim: Claim) => TopicMap;
  /** By place. */
  readonly places: Piles;
  readonly squares: Piles;
  /** By statement: the numbers of what the story counts. */
  readonly numbers: ReadonlyMap<string, GroupedClaim>;
  /** By movement: what is said of its start, and of its end. */
  readonly starts: Piles;
  readonly ends: Piles;
  /** By topic. */
  readonly callouts: Piles;
}

export type Piles = ReadonlyMap<string, ClaimGroup>;

const ON_PLACE: readonly TopicMap[] = ['place', 'arrival', 'question', 'context'];

/** Looking through all statements for every place and topic anew would make each step of the slider slow. */
export const sceneIndex = memoize((dataset: Dataset, lens: Lens): SceneIndex => {
  const { claims, topics, moves } = dataset;
  const isCount = (claim: Claim) => isCounted(dataset, claim) && hasNumber(claim);
  const roles = new Map(topics.map(({ id, map }) => [id, map]));
  const roleOf = ({ topic }: Claim) => roles.get(topic) ?? 'none';
  const isBackground = (claim: Claim) => roleOf(claim) === 'context';
  const pilesBy = (keysOf: (claim: Claim) => readonly string[]) =>
    new Map([...groupByMany(claims, keysOf)].map(([key, filed]) => [key, groupClaims(filed, lens, isBackground)]));
  const byMove = (claimsOf: (move: Move) => readonly string[]) => {
    const movesOf = groupByMany(moves, claimsOf);
    return pilesBy(({ id }) => (movesOf.get(id) ?? []).map((move) => move.id));
  };
  return {
    roleOf,
    places: pilesBy((claim) => (ON_PLACE.includes(roleOf(claim)) ? claim.places : [])),
    squares: pilesBy((claim) => (roleOf(claim) === 'square' ? claim.places : [])),
    numbers: new Map(groupClaims(claims.filter(isCount), lens, isBackground).map((filed) => [filed.claim.id, filed])),
    starts: byMove(({ fromClaims }) => fromClaims),
    ends: byMove(({ toClaims }) => toClaims),
    callouts: pilesBy((claim) => (isOnCallout(claim, roleOf(claim), isCounted(dataset, claim)) ? [claim.topic] : [])),
  };
});

function isOnCallout({ places }: Claim, role: TopicMap, counts: boolean): boolean {
  if (role === 'context') return places.length === 0;
  if (role === 'total') return counts;
  return role === 'question' || role === 'reaction';
}
