import type { Answer, Dataset, Question } from './dataset.ts';
import { currentOf, saidBy } from './knowledge.ts';
import { isNewOn } from './timeline/changes.ts';
import type { Camp, Claim, Day } from './types.ts';

/** A statement and what it answers. */
export interface Given {
  readonly claim: Claim;
  readonly answer: Answer;
}

/** What a speaker answers now. */
export interface Voice extends Given {
  readonly isNew: boolean;
  /** What the same speaker answered before, newest first. */
  readonly earlier: readonly Given[];
  /** What others answer now that contradicts it. */
  readonly against: readonly Claim[];
}

export interface CampVoices {
  readonly camp: Camp;
  /** How many of its statements answer any question on any day: the room that it needs. */
  readonly statements: number;
  readonly voices: readonly Voice[];
}

export interface QuestionAt {
  readonly question: Question;
  /** The camps that ever answer any question, in the story's order: some of them without a voice yet. */
  readonly camps: readonly CampVoices[];
}

/**
 * Who answers what, as far as it had been said by a day: of each speaker the latest answer; where figures are the
 * answer, the latest of each thing counted. Nothing is summed, and one speaker's answer never replaces another's.
 */
export function answersAt(dataset: Dataset, day: Day): QuestionAt[] {
  const camps = campsAsked(dataset);
  return dataset.questions.map((question) => {
    const voices = voicesAt(dataset, question, day);
    const of = (camp: Camp) => voices.filter(({ claim }) => claim.speaker.camp === camp);
    return { question, camps: camps.map((asked) => ({ ...asked, voices: of(asked.camp) })) };
  });
}

/** The camps with a speaker who answers a question on some day. */
function campsAsked({ questions, claims, camps }: Dataset): Omit<CampVoices, 'voices'>[] {
  const campOf = new Map(claims.map(({ id, speaker }) => [id, speaker.camp]));
  const bound = questions.flatMap(({ answers }) =>
    answers.flatMap((answer) => answer.claims.map((id) => campOf.get(id))),
  );
  const counted = camps.map((camp) => ({ camp, statements: bound.filter((other) => other === camp).length }));
  return counted.filter(({ statements }) => statements > 0);
}

/** In the order in which the statements became known. */
function voicesAt({ claims }: Dataset, { answers }: Question, day: Day): Voice[] {
  const byClaim = new Map(answers.flatMap((answer) => answer.claims.map((id) => [id, answer] as const)));
  const known = claims.filter((claim) => claim.known <= day && byClaim.has(claim.id));
  const seriesOf = ({ id, speaker, quantity }: Claim) =>
    byClaim.get(id)!.label === undefined ? `${speaker.id} ${quantity!.scope!.id}` : speaker.id;
  const current = currentOf(known, seriesOf);
  const given = (claim: Claim): Given => ({ claim, answer: byClaim.get(claim.id)! });
  return current.map((claim) => ({
    ...given(claim),
    isNew: isNewOn(claim, 'reported', day),
    earlier: known
      .filter((other) => !current.includes(other) && seriesOf(other) === seriesOf(claim))
      .sort((a, b) => saidBy(b) - saidBy(a))
      .map(given),
    against: current.filter(({ id }) => claim.disputes.includes(id)),
  }));
}
