import { currentOf, type Known } from './knowledge.ts';
import { statusOf } from './status.ts';
import type { Claim, Status } from './types.ts';

/** Statements on one thing, weighed: which are current, which earlier, and the status that follows. */
export interface Weighed {
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly status: Status;
}

/**
 * The newest statement decides the look of a mark; nothing is summed or averaged. If a statement of that newest day
 * contradicts another current one, the mark is `disputed`. Background counts only where there is nothing else.
 */
export function weigh(known: readonly Known[], isBackground: (claim: Claim) => boolean): Weighed {
  const background = known.filter(({ claim }) => isBackground(claim)).map(({ claim }) => claim);
  if (background.length === known.length) return { claims: background, earlier: [], status: 'context' };
  const foreground = known.filter(({ claim }) => !isBackground(claim));
  const claims = currentOf(foreground.map(({ claim }) => claim)).sort(newestFirst);
  const earlier = foreground
    .map(({ claim }) => claim)
    .filter((claim) => !claims.includes(claim))
    .sort(newestFirst);
  return { claims, earlier: [...earlier, ...background], status: statusAmong(claims, foreground) };
}

function statusAmong(claims: readonly Claim[], known: readonly Known[]): Status {
  const lead = claims[0]!;
  const newest = claims.filter((claim) => claim.said.to === lead.said.to);
  if (newest.some(({ disputes }) => claims.some(({ id }) => disputes.includes(id)))) return 'disputed';
  const open = known.find(({ claim }) => claim === lead)?.possible;
  return open ? 'possible' : statusOf(lead.modality);
}

/** Newest day first; of one day, a number before words; then the order of the articles. */
const newestFirst = (a: Claim, b: Claim) =>
  b.said.to - a.said.to || Number(hasNumber(b)) - Number(hasNumber(a)) || a.id.localeCompare(b.id);

const hasNumber = ({ quantity }: Claim) =>
  [quantity?.low, quantity?.point, quantity?.high].some((n) => n !== undefined);
