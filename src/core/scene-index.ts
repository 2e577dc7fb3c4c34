import { isCounted, hasNumber } from './quantity.ts';
import type { Dataset, Move } from './dataset.ts';
import { groupByMany } from './group-by-many.ts';
import { memoize } from './memoize.ts';
import { AT_PLACES, type Claim, type Lens, type Place, type Topic } from './types.ts';
import { groupClaims, type GroupedClaim, type ClaimGroup } from './rank-claims.ts';

/** The statements that count under a lens, filed under the things on the map that rest on them. */
export interface SceneIndex {
  readonly places: Piles<Place>;
  readonly squares: Piles<Place>;
  /** By statement: the numbers of what the story counts. */
  readonly numbers: ReadonlyMap<string, GroupedClaim>;
  /** What is said of a movement's start, and of its end. */
  readonly starts: Piles<Move>;
  readonly ends: Piles<Move>;
  readonly callouts: Piles<Topic>;
}

type Piles<Key> = ReadonlyMap<Key, ClaimGroup>;

/** Looking through all statements for every place and topic anew would make each step of the slider slow. */
export const sceneIndex = memoize((dataset: Dataset, lens: Lens): SceneIndex => {
  const { claims, moves } = dataset;
  const isCount = (claim: Claim) => isCounted(dataset, claim) && hasNumber(claim);
  const isBackground = ({ topic }: Claim) => topic.map === 'context';
  const pilesBy = <Key>(keysOf: (claim: Claim) => readonly Key[]) =>
    new Map([...groupByMany(claims, keysOf)].map(([key, filed]) => [key, groupClaims(filed, lens, isBackground)]));
  const byMove = (claimsOf: (move: Move) => readonly string[]) => {
    const movesOf = groupByMany(moves, claimsOf);
    return pilesBy(({ id }) => movesOf.get(id) ?? []);
  };
  return {
    places: pilesBy(({ topic, places }) => (AT_PLACES.includes(topic.map) ? places : [])),
    squares: pilesBy(({ topic, places }) => (topic.map === 'square' ? places : [])),
    numbers: new Map(groupClaims(claims.filter(isCount), lens, isBackground).map((filed) => [filed.claim.id, filed])),
    starts: byMove(({ fromClaims }) => fromClaims),
    ends: byMove(({ toClaims }) => toClaims),
    callouts: pilesBy((claim) => (isOnCallout(claim, isCounted(dataset, claim)) ? [claim.topic] : [])),
  };
});

function isOnCallout({ places, topic: { map } }: Claim, counts: boolean): boolean {
  if (map === 'context') return places.length === 0;
  if (map === 'total') return counts;
  return map === 'question' || map === 'reaction';
}
