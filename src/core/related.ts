import type { Dataset, Question } from './dataset.ts';
import type { Claim } from './types.ts';

/** The other statements on the same topic or by the same speaker, in the order of the list. */
export const relatedTo = ({ claims }: Pick<Dataset, 'claims'>, { id, topic, speaker }: Claim): Claim[] =>
  claims.filter((other) => other.id !== id && (other.topic === topic || other.speaker === speaker));

/** A question, and the other statements that answer it in the same words. */
export interface SameAnswers {
  readonly question: Question;
  readonly claims: readonly Claim[];
}

/** Which statements answer a question as this one does. A figure of its own is nobody else's answer. */
export function sameAnswers({ questions, claims }: Dataset, { id }: Claim): SameAnswers[] {
  return questions.flatMap((question) => {
    const same = question.answers
      .filter(({ label }) => label)
      .flatMap((answer) => (answer.claims.includes(id) ? answer.claims : []));
    const others = claims.filter((claim) => claim.id !== id && same.includes(claim.id));
    return others.length > 0 ? [{ question, claims: others }] : [];
  });
}
