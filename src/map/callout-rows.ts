import type { Callout } from '../core/scene.ts';
import type { Claim } from '../core/types.ts';
import { hasNumber } from '../core/rank-claims.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** A line at the map's edge: what it is about, and who says what of it. */
export interface CalloutRow {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** Current statements that found no room. */
  readonly rest: number;
}

const MOST_CLAIMS = 3;
const MOST_REACTIONS = 5;
const MOST_SCOPES = 2;

/**
 * The lines of a callout. Totals get one line for each thing that is counted, the one last spoken of first, so that
 * unlike numbers never stand in one row. Of reactions each speaker has one.
 */
export function rowsOf(snapshot: Snapshot, callout: Callout): CalloutRow[] {
  if (callout.role === 'reaction') return [reactionsOf(callout)];
  if (callout.role !== 'total') return [rowOf(callout.title, callout.claims)];
  const numbers = callout.claims.filter(hasNumber);
  const scopes = [...new Set(numbers.map(({ quantity }) => quantity!.scope))].slice(0, MOST_SCOPES);
  return scopes.map((scope) => {
    const label = snapshot.dataset.scopes.find(({ id }) => id === scope)?.label ?? callout.title;
    return rowOf(
      label,
      numbers.filter(({ quantity }) => quantity!.scope === scope),
    );
  });
}

const rowOf = (title: string, claims: readonly Claim[]): CalloutRow => ({
  title,
  claims: claims.slice(0, MOST_CLAIMS),
  rest: Math.max(0, claims.length - MOST_CLAIMS),
});

function reactionsOf({ title, claims }: Callout): CalloutRow {
  const shown = onePerSpeaker(claims).slice(0, MOST_REACTIONS);
  return { title, claims: shown, rest: claims.length - shown.length };
}

const onePerSpeaker = (claims: readonly Claim[]) =>
  claims.filter(({ speaker }, index) => claims.findIndex((other) => other.speaker === speaker) === index);
