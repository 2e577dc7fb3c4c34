import { currentOf, saidBy, type Known } from './knowledge.ts';
import { statusOf } from './status.ts';
import type { Claim, Status } from './types.ts';

/** Statements on one thing, weighed: which are current, which earlier, and the status that follows. */
export interface Weighed {
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly status: Status;
}

/** What decides the look: the surest current statement (is it so?), or the newest (what is the latest?). */
export type Lead = 'surest' | 'newest';

/** From the least sure to the surest; nothing here says who is right. */
const SURENESS: readonly Status[] = [
  'context',
  'possible',
  'expected',
  'second-hand',
  'disputed',
  'stated',
  'confirmed',
];

/**
 * Of the current statements one leads and gives the mark its status; nothing is summed or averaged. A mark is
 * `disputed` where its leading statement and another current one contradict each other. Background counts only where
 * there is nothing else.
 */
export function weigh(known: readonly Known[], lead: Lead, isBackground: (claim: Claim) => boolean): Weighed {
  const background = known.map(({ claim }) => claim).filter(isBackground);
  if (background.length === known.length) return { claims: background, earlier: [], status: 'context' };
  const foreground = known.filter(({ claim }) => !isBackground(claim));
  const all = foreground.map(({ claim }) => claim).sort(newestFirst);
  const current = currentOf(all, seriesOf);
  const statuses = new Map(
    foreground.map(({ claim, possible }) => [claim, possible ? 'possible' : statusOf(claim.modality)]),
  );
  const sureness = (claim: Claim) => SURENESS.indexOf(statuses.get(claim)!);
  const claims = lead === 'newest' ? current : current.sort((a, b) => sureness(b) - sureness(a));
  return {
    claims,
    earlier: [...all.filter((claim) => !claims.includes(claim)), ...background],
    status: isContradicted(claims) ? 'disputed' : statuses.get(claims[0]!)!,
  };
}

const isContradicted = ([lead, ...others]: readonly Claim[]) => others.some(({ id }) => lead!.disputes.includes(id));

/** What one speaker says of one thing: a number with another scope is another thing. */
const seriesOf = (claim: Claim) => [claim.speaker, claim.topic, hasNumber(claim) && claim.quantity!.scope].join(' ');

/** Newest day first; of one day, a number before words; then the order of the articles. */
const newestFirst = (a: Claim, b: Claim) =>
  saidBy(b) - saidBy(a) || Number(hasNumber(b)) - Number(hasNumber(a)) || a.id.localeCompare(b.id);

export const hasNumber = ({ quantity }: Claim): boolean =>
  [quantity?.low, quantity?.point, quantity?.high].some((bound) => bound !== undefined);
