import { groups, sum } from 'd3';
import type { CampVoices, Given, Voice } from '../core/answers.ts';
import { saidByWhom, saidWhen } from '../core/short-date.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Claim } from '../core/types.ts';

/** The answer in words: "not yet", or "about 12,000, planned", where the figure is the answer. */
export function answerText({ words }: Snapshot, { claim: { quantity }, answer }: Given): string {
  if (answer.label !== undefined || !quantity) return answer.label ?? '';
  return [words.figure(quantity), ...(quantity.scope ? [quantity.scope.label] : [])].join(', ');
}

/** Widths of columns in percent that sum up to `whole`: a camp with four times the statements is twice as wide. */
export function widthsOf(camps: readonly CampVoices[], whole: number): number[] {
  const roots = camps.map(({ statements }) => Math.sqrt(statements));
  return roots.map((root) => Math.round((whole * root) / sum(roots)));
}

/** Voices that answer in the same words, together; those that are new on this day stand apart. */
interface AnswerGroup {
  readonly text: string;
  readonly isNew: boolean;
  readonly voices: readonly Voice[];
}

/** What was answered before in other words than now. */
export const changedFrom = (snapshot: Snapshot, voice: Voice): readonly Given[] =>
  voice.earlier.filter((given) => answerText(snapshot, given) !== answerText(snapshot, voice));

/** In the order of their first voices. */
function groupsOf(snapshot: Snapshot, voices: readonly Voice[]): AnswerGroup[] {
  const byText = groups(
    voices,
    (voice) => answerText(snapshot, voice),
    ({ isNew }) => isNew,
  );
  return byText.flatMap(([text, ages]) => ages.map(([isNew, alike]) => ({ text, isNew, voices: alike })));
}

/** A statement, and what is said of it. */
export interface Told {
  readonly claim: Claim;
  readonly text: string;
}

/** One speaker's answer: who gave it and when, what was answered before in other words, what contradicts it. */
interface Teller extends Told {
  /** The statement's own figure is the answer. */
  readonly isFigure: boolean;
  readonly before: readonly Told[];
  readonly against: readonly Told[];
}

/** What one camp answers: an answer once, with those who give it. */
export interface CellAnswer {
  readonly text: string;
  readonly isNew: boolean;
  readonly isOpposed: boolean;
  readonly tellers: readonly Teller[];
}

/** The cell of one camp and one question. */
export const cellOf = (snapshot: Snapshot, voices: readonly Voice[]): CellAnswer[] =>
  groupsOf(snapshot, voices).map(({ text, isNew, voices: alike }) => ({
    text,
    isNew,
    isOpposed: alike.some(({ against }) => against.length > 0),
    tellers: alike.map((voice) => tellerOf(snapshot, voice)),
  }));

const tellerOf = (snapshot: Snapshot, voice: Voice): Teller => ({
  claim: voice.claim,
  text: saidByWhom(snapshot, voice.claim),
  isFigure: voice.answer.label === undefined,
  before: changedFrom(snapshot, voice).map((given) => ({
    claim: given.claim,
    text: `${answerText(snapshot, given)}, ${saidWhen(snapshot, given.claim)}`,
  })),
  against: voice.against.map((claim) => ({ claim, text: saidByWhom(snapshot, claim) })),
});
