import type { Topic, TopicMap } from '../dataset.ts';
import type { Claim } from '../types.ts';
import { hasNumber } from '../rank-claims.ts';

/** What the map shows first is said first; a number at a place before all. */
const ORDER: readonly TopicMap[] = ['total', 'question', 'arrival', 'place', 'square', 'reaction', 'context', 'none'];

/**
 * The statement that stands for all of a day: by how the map shows its topic, then a number before words, then the
 * order given. It says nothing about who is right. Undefined without any.
 */
export function leadOf(claims: readonly Claim[], topics: readonly Topic[]): Claim | undefined {
  const roles = new Map(topics.map(({ id, map }) => [id, map]));
  const rank = (claim: Claim) => {
    const role = roles.get(claim.topic) ?? 'none';
    return role === 'place' && hasNumber(claim) ? -1 : ORDER.indexOf(role);
  };
  return claims.toSorted((a, b) => rank(a) - rank(b) || Number(hasNumber(b)) - Number(hasNumber(a)))[0];
}
