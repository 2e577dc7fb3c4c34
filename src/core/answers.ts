import { group } from 'd3';
import type { Answer, Dataset, Question } from './dataset.ts';
import { groupByMany } from './group-by-many.ts';
import { knowledgeOf, knownAt, saidBy, type Known } from './knowledge.ts';
import { memoize } from './memoize.ts';
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
  const { camps, given } = askedIn(dataset);
  return dataset.questions.map((question, i) => {
    const voices = group(voicesAt(given[i]!, day), ({ claim }) => claim.speaker.camp);
    return { question, camps: camps.map((asked) => ({ ...asked, voices: voices.get(asked.camp) ?? [] })) };
  });
}

/** An answer, and what it has in common with those whose place it takes. */
interface Filed extends Known, Given {
  readonly series: string;
}

/** The camps with a speaker who answers a question on some day; and all that is answered to each question. */
const askedIn = memoize(({ questions, claims, camps }: Dataset) => {
  const given = questions.map(({ answers }) => givenAmong(claims, answers));
  const bound = group(given.flat(), ({ claim }) => claim.speaker.camp);
  const counted = camps.map((camp) => ({ camp, statements: bound.get(camp)?.length ?? 0 }));
  return { camps: counted.filter(({ statements }) => statements > 0), given };
});

/** In the order in which the statements became known. */
function givenAmong(claims: readonly Claim[], answers: readonly Answer[]): Filed[] {
  const byClaim = new Map(answers.flatMap((answer) => answer.claims.map((id) => [id, answer] as const)));
  const bound = claims.filter(({ id }) => byClaim.has(id));
  const seriesOf = ({ id, speaker, quantity }: Claim) =>
    byClaim.get(id)!.label === undefined ? `${speaker.id} ${quantity!.scope!.id}` : speaker.id;
  return knowledgeOf(bound, 'reported', seriesOf).map((known) => {
    const { claim } = known;
    return { ...known, answer: byClaim.get(claim.id)!, series: seriesOf(claim) };
  });
}

function voicesAt(given: readonly Filed[], day: Day): Voice[] {
  const known = knownAt(given, day);
  const current = known.filter(({ aged }) => day < aged);
  const earlier = group(
    known.filter(({ aged }) => aged <= day).sort((a, b) => saidBy(b.claim) - saidBy(a.claim)),
    ({ series }) => series,
  );
  const contradicting = groupByMany(current, ({ claim }) => claim.disputes);
  return current.map(({ claim, answer, series }) => ({
    claim,
    answer,
    isNew: isNewOn(claim, 'reported', day),
    earlier: earlier.get(series) ?? [],
    against: (contradicting.get(claim.id) ?? []).map((other) => other.claim),
  }));
}
