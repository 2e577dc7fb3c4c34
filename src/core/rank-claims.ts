import { hasNumber } from './quantity.ts';
import { knowledgeOf, saidBy, type Known } from './knowledge.ts';
import type { Claim, Day, Lens, Status, Modality } from './types.ts';

/** Statements on one thing, weighed: which are current, which earlier, and the status that follows. */
interface RankedClaims {
  readonly claims: readonly Claim[];
  readonly earlier: readonly Claim[];
  readonly status: Status;
}

/** What decides the look: the surest current statement (is it so?), or the newest (what is the latest?). */
export type Lead = 'surest' | 'newest';

/** Statements on one thing under a lens, in the order in which they are weighed: newest first, background last. */
export type ClaimGroup = readonly GroupedClaim[];

/** A statement, filed to be weighed. */
export interface GroupedClaim extends Known {
  /** Once it is more than possible; `context`: it is background. */
  readonly status: Status;
}

/** Files statements on one thing: those that ever count under the lens, with the day on which each ages. */
export function groupClaims(claims: readonly Claim[], lens: Lens, isBackground: (claim: Claim) => boolean): ClaimGroup {
  const filed = (some: readonly Claim[], lookOf: (claim: Claim) => Status) =>
    knowledgeOf(some, lens, seriesOf).map(({ claim, start, sure, aged }) => {
      return { claim, start, sure, aged, status: lookOf(claim) };
    });
  const foreground = claims.filter((claim) => !isBackground(claim)).sort(newestFirst);
  const background = claims.filter(isBackground);
  return [...filed(foreground, ({ modality }) => statusOf(modality)), ...filed(background, () => 'context')];
}

/** From the surest to the least sure; nothing here says who is right. */
const SURENESS: readonly Status[] = ['confirmed', 'stated', 'disputed', 'second-hand', 'expected', 'possible'];

/**
 * Of the current statements one leads and gives the mark its status; nothing is summed or averaged. A mark is
 * `disputed` where its leading statement and another current one contradict each other. Background counts only where
 * there is nothing else.
 *
 * @param pile those that count at the day, at least one
 */
export function rankClaims(pile: ClaimGroup, lead: Lead, day: Day): RankedClaims {
  const foreground = pile.filter(({ status }) => status !== 'context');
  if (foreground.length === 0) return { claims: pile.map(claimOf), earlier: [], status: 'context' };
  const sureness = (filed: GroupedClaim) => SURENESS.indexOf(statusAlone(filed, day));
  const current = foreground.filter(({ aged }) => day < aged);
  if (lead === 'surest') current.sort((a, b) => sureness(a) - sureness(b));
  const claims = current.map(claimOf);
  return {
    claims,
    earlier: pile.filter(({ aged, status }) => aged <= day || status === 'context').map(claimOf),
    status: isDisputed(claims[0]!, claims) ? 'disputed' : statusAlone(current[0]!, day),
  };
}

/** The status of a mark that rests on this statement alone. */
export const statusAlone = ({ status, sure }: GroupedClaim, day: Day): Status =>
  day < sure && status !== 'context' ? 'possible' : status;

const claimOf = ({ claim }: Known): Claim => claim;

/** Whether one of these statements contradicts it. */
export const isDisputed = ({ disputes }: Claim, among: readonly Claim[]): boolean =>
  disputes.length > 0 && among.some(({ id }) => disputes.includes(id));

/** What one speaker says of one thing: a number with another scope is another thing. */
const seriesOf = (claim: Claim) =>
  [claim.speaker.id, claim.topic.id, hasNumber(claim) && claim.quantity!.scope?.id].join(' ');

/** Newest day first; of one day, a number before words; then the order of the articles. */
const newestFirst = (a: Claim, b: Claim) =>
  saidBy(b) - saidBy(a) || Number(hasNumber(b)) - Number(hasNumber(a)) || a.id.localeCompare(b.id);

const BY_MODALITY: Record<Modality, Status> = {
  assertion: 'stated',
  estimate: 'stated',
  'second-hand': 'second-hand',
  possibility: 'possible',
  conditional: 'possible',
  unknown: 'possible',
  expectation: 'expected',
  plan: 'expected',
  denial: 'disputed',
  'official-confirmation': 'confirmed',
};

/** How a mark that rests on one statement is drawn. The table stands in `data/README.md`. */
export const statusOf = (modality: Modality): Status => BY_MODALITY[modality];
