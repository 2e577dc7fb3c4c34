import { ageing, saidBy, type Dated } from './knowledge.ts';
import type { Claim, Status } from './types.ts';

/** Statements on one thing, weighed: which are current, which earlier, and the status that follows. */
export interface Weighed {
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly status: Status;
}

/** What decides the look: the surest current statement (is it so?), or the newest (what is the latest?). */
export type Lead = 'surest' | 'newest';

/** A statement with what its weight hangs on besides the day. */
export interface Filed extends Dated {
  readonly claim: Claim;
  readonly series: string;
  readonly background: boolean;
}

/** Statements on one thing, newest first, background last: the order in which they are weighed. */
export type Pile = readonly Filed[];

export function pileOf(claims: readonly Claim[], isBackground: (claim: Claim) => boolean): Pile {
  const foreground = claims.filter((claim) => !isBackground(claim)).sort(newestFirst);
  return [...foreground, ...claims.filter(isBackground)].map((claim) => {
    const { said, known, happened } = claim;
    return { claim, said, known, happened, series: seriesOf(claim), background: isBackground(claim) };
  });
}

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
 *
 * @param pile not empty: those that count at the day
 * @param statusNow the status of a mark that rests on this statement alone
 */
export function weigh(pile: Pile, lead: Lead, statusNow: (claim: Claim) => Status): Weighed {
  const foreground = pile.filter(({ background }) => !background);
  const background = pile.slice(foreground.length);
  if (foreground.length === 0) return { claims: background.map(claimOf), earlier: [], status: 'context' };
  const isCurrent = ageing(foreground, ({ series }) => series);
  const current = foreground.filter(isCurrent).map(claimOf);
  const earlier = foreground.filter((filed) => !isCurrent(filed));
  const sureness = (claim: Claim) => SURENESS.indexOf(statusNow(claim));
  const claims = lead === 'newest' ? current : current.sort((a, b) => sureness(b) - sureness(a));
  return {
    claims,
    earlier: [...earlier, ...background].map(claimOf),
    status: isContradicted(claims) ? 'disputed' : statusNow(claims[0]!),
  };
}

const claimOf = ({ claim }: Filed): Claim => claim;

const isContradicted = ([lead, ...others]: readonly Claim[]) => others.some(({ id }) => lead!.disputes.includes(id));

/** What one speaker says of one thing: a number with another scope is another thing. */
const seriesOf = (claim: Claim) => [claim.speaker, claim.topic, hasNumber(claim) && claim.quantity!.scope].join(' ');

/** Newest day first; of one day, a number before words; then the order of the articles. */
const newestFirst = (a: Claim, b: Claim) =>
  saidBy(b) - saidBy(a) || Number(hasNumber(b)) - Number(hasNumber(a)) || a.id.localeCompare(b.id);

export const hasNumber = ({ quantity }: Claim): boolean =>
  [quantity?.low, quantity?.point, quantity?.high].some((bound) => bound !== undefined);
