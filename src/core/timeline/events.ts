import { group } from 'd3';
import type { Dataset } from '../dataset.ts';
import { saidBy } from '../knowledge.ts';
import type { Claim, Day } from '../types.ts';
import { isByDate, isOneDay } from './changes.ts';

/** What is said to have happened on a day not known exactly; statements with the same span, of the same day, share one. */
export interface UncertainEvent {
  /** The first day it can have happened; null: known only by its end. */
  readonly from: Day | null;
  readonly to: Day;
  /** The day of the statements. */
  readonly said: Day;
  /** At least one, in the order of the story. */
  readonly claims: readonly Claim[];
}

/** The events with uncertain dates that touch the axis, of the topics that the map shows, by their end. */
export function uncertainEvents({ claims, axis }: Dataset): UncertainEvent[] {
  const uncertain = claims.filter(
    ({ topic, happened }) =>
      happened && topic.map !== 'none' && isVague(happened) && happened.to >= axis.start && happened.from <= axis.end,
  );
  return [...group(uncertain, keyOf).values()].map(eventOf).sort((a, b) => a.to - b.to);
}

const isVague = (when: NonNullable<Claim['happened']>) => !isOneDay(when) || isByDate(when);

const keyOf = (claim: Claim) => `${claim.happened!.from} ${claim.happened!.to} ${saidBy(claim)}`;

function eventOf(claims: readonly Claim[]): UncertainEvent {
  const [first] = claims as [Claim];
  const { from, to } = first.happened!;
  return { from: isByDate(first.happened!) ? null : from, to, said: saidBy(first), claims };
}

/** A stretch of a line. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * For each stretch the first lane, from 0, in which it comes at least `gap` after the one before it.
 * @param most so many lanes; what finds none of them free gets a number from this one on
 */
export function lanesOf(stretches: readonly Stretch[], gap: number, most: number): number[] {
  const ends: number[] = [];
  const lanes: number[] = [];
  const order = stretches.map((_, i) => i).sort((a, b) => stretches[a]!.start - stretches[b]!.start);
  for (const i of order) {
    const { start, end } = stretches[i]!;
    const free = ends.findIndex((last) => last + gap <= start);
    const lane = free === -1 ? ends.length : free;
    if (lane < most) ends[lane] = end;
    lanes[i] = lane;
  }
  return lanes;
}
