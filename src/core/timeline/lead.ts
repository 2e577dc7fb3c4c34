import type { Claim, TopicMap } from '../types.ts';
import { hasNumber } from '../quantity.ts';

/** What the map shows first is said first; a number at a place before all. */
const ORDER: readonly TopicMap[] = ['total', 'question', 'arrival', 'place', 'square', 'reaction', 'context', 'none'];

/**
 * The statement that stands for all of a day: by how the map shows its topic, then a number before words, then the
 * order given. It says nothing about who is right. Undefined without any.
 */
export function leadOf(claims: readonly Claim[]): Claim | undefined {
  const rank = (claim: Claim) => {
    const { map } = claim.topic;
    return map === 'place' && hasNumber(claim) ? -1 : ORDER.indexOf(map);
  };
  return claims.toSorted((a, b) => rank(a) - rank(b) || Number(hasNumber(b)) - Number(hasNumber(a)))[0];
}
