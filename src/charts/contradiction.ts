import { claimIdsIn } from '../core/claim-ids.ts';
import type { Chapter } from '../core/dataset.ts';
import { saidBy } from '../core/knowledge.ts';
import { shortDate } from '../core/short-date.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Claim } from '../core/types.ts';
import { answerText } from './answer-text.ts';

/** One of two statements that contradict each other: who said it when, and what. */
export interface Side {
  readonly claim: Claim;
  readonly who: string;
  readonly what: string;
}

/** `about`: the question that both answer, else their topic. */
export interface Contradiction {
  readonly about: string;
  readonly sides: readonly [Side, Side];
}

/** The statements cited by a chapter's text that dispute each other, in twos, the older first. */
export function contradictionsIn(snapshot: Snapshot, chapter: Chapter): Contradiction[] {
  const cited = claimIdsIn(chapter.blocks)
    .map((id) => snapshot.claimOf(id)!)
    .sort((a, b) => saidBy(a) - saidBy(b));
  return cited.flatMap((older, i) =>
    cited
      .slice(i + 1)
      .filter(({ id }) => older.disputes.includes(id))
      .map((newer) => between(snapshot, chapter, older, newer)),
  );
}

function between(snapshot: Snapshot, { day }: Chapter, older: Claim, newer: Claim): Contradiction {
  const { questions } = snapshot.dataset;
  const answerOf = (asked: (typeof questions)[number] | undefined, { id }: Claim) =>
    asked?.answers.find(({ claims }) => claims.includes(id));
  const question = questions.find((asked) => [older, newer].every((claim) => answerOf(asked, claim)));
  const side = (claim: Claim): Side => {
    const answer = answerOf(question, claim);
    return {
      claim,
      who: `${claim.speaker.short}, ${shortDate(claim.said, day)}`,
      what: answer ? answerText(snapshot, { claim, answer }) : (claim.short ?? claim.text),
    };
  };
  return { about: (question ?? older.topic).label, sides: [side(older), side(newer)] };
}
