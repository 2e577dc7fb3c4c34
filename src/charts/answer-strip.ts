import type { Given, QuestionAt, Voice } from '../core/answers.ts';
import type { AnswerLook } from '../core/dataset.ts';
import { saidBy } from '../core/knowledge.ts';
import { saidByWhom, saidWhen } from '../core/short-date.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { type Axis, positionOf } from '../core/timeline/axis.ts';
import type { Day } from '../core/types.ts';
import { answerText } from './answer-text.ts';
import type { Row } from './estimates.ts';

/** From the upper edge of a strip's row to that of its bars, and their height, px. */
export const BAR = { y: 2, height: 12 } as const;
/** Of a row, px. */
export const MIDDLE = BAR.y + BAR.height / 2;

/** How a bar is outlined. */
export const EDGE = { 'stroke-width': 1.5 } as const;
export const DASHED = { ...EDGE, 'stroke-dasharray': '4 3' } as const;
/** Or it is a row of dots; the first one stands so far in, px. */
export const DOTTED = { 'stroke-width': 5, 'stroke-linecap': 'round', 'stroke-dasharray': '0 8' } as const;
export const FIRST_DOT = 3;

/** The part of a bar that is filled: nothing, its lower half, or a core with a second outline around it. */
export const FILLS: Partial<Record<AnswerLook, { readonly y: number; readonly height: number }>> = {
  half: { y: MIDDLE, height: 6 },
  ringed: { y: 5, height: 6 },
};

/** On the day of an answer: a dot, and a ring around the one that confirms; their radii, px. */
export const SAID = { dot: 5, ring: 8.5 } as const;

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

/** What one speaker has answered so far. */
export interface StripRow {
  readonly voice: Voice;
  readonly spans: readonly AnswerSpan[];
}

/** A row for each speaker who has answered a question, the first to do so on top. */
export const stripRows = ({ camps }: QuestionAt, shown: Day): StripRow[] =>
  camps
    .flatMap(({ voices }) => voices)
    .map((voice) => ({ voice, spans: spansOf(voice, shown) }))
    .sort((a, b) => a.spans[0]!.from - b.spans[0]!.from);

/** The rows as a table: who and when, the answer, and what contradicts it. */
export const stripTable = (snapshot: Snapshot, rows: readonly StripRow[]): Row[] =>
  rows.flatMap(({ voice, spans }) =>
    spans.map((span) => ({
      key: span.claim.id,
      cells: [
        { text: span.claim.speaker.name },
        { text: saidWhen(snapshot, span.claim) },
        { text: answerText(snapshot, span), claim: span.claim },
        {
          text: span.claim === voice.claim ? voice.against.map((other) => saidByWhom(snapshot, other)).join('; ') : '',
        },
      ],
    })),
  );

/** From a day to the sign left of it, and how wide it is, px. */
export const SIGN = { gap: 8, width: 10 } as const;

/**
 * Left of which day the sign of a contradiction stands: of the first on which both sides had been said, or of an earlier
 * one whose dot it would cover.
 * @param dots the days that have a dot in the same row
 * @param width of the axis, px
 */
export function signDay(axis: Axis, width: number, dots: readonly Day[], day: Day): Day {
  const px = (each: Day) => positionOf(axis, each) * width;
  const covered = dots.filter((dot) => {
    const away = px(day) - px(dot);
    return dot < day && away < SIGN.gap + SIGN.width + SAID.dot && away > SIGN.gap - SAID.dot;
  });
  return covered.length > 0 ? signDay(axis, width, dots, Math.min(...covered)) : day;
}
