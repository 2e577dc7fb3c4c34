import type { Voice } from '../core/answers.ts';
import type { Claim } from '../core/types.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { answerText, changedFrom, groupsOf, saidByWhom, saidWhen } from './answer-text.ts';

/** A statement, and what is said of it. */
export interface Told {
  readonly claim: Claim;
  readonly text: string;
}

/** One speaker's answer: who gave it and when, what was answered before in other words, what contradicts it. */
export interface Teller extends Told {
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
