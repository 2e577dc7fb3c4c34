import type { Given, Voice } from '../core/answers.ts';
import { saidBy } from '../core/knowledge.ts';
import { positionOf, type Axis } from '../core/timeline/axis.ts';
import type { Day } from '../core/types.ts';

/** An answer and the days for which it stands: until the same speaker's next one, or until the day shown. */
export interface AnswerSpan extends Given {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of the axis, 0 (its start) to 1 (its end); `quiet`: across a break, where nobody says anything. */
export interface Piece {
  readonly x0: number;
  readonly x1: number;
  readonly quiet: boolean;
}

/** All that a speaker has answered by the day shown, oldest first. */
export function spansOf(voice: Voice, shown: Day): AnswerSpan[] {
  const given = [...voice.earlier.toReversed(), voice];
  return given.map(({ claim, answer }, i) => {
    const next = given[i + 1];
    return { claim, answer, from: saidBy(claim), to: next ? saidBy(next.claim) : shown };
  });
}

/** The days from which on both sides of a contradiction had been said. */
export const opposedOn = (voice: Voice): Day[] => [
  ...new Set(voice.against.map((other) => Math.max(saidBy(other), saidBy(voice.claim)))),
];

/** Where the days `from` to `to` lie on the axis, cut at its breaks. Nothing where they are one day. */
export function piecesOf(axis: Axis, from: Day, to: Day): Piece[] {
  const edges = axis.breaks.flatMap((gap) => [gap.from, gap.to]).filter((day) => from < day && day < to);
  const cuts = [from, ...edges, to];
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i]!;
    const quiet = axis.breaks.some((gap) => gap.from <= start && end <= gap.to);
    return end > start ? [{ x0: positionOf(axis, start), x1: positionOf(axis, end), quiet }] : [];
  });
}
