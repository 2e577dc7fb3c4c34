import { groups, sum } from 'd3';
import type { CampVoices, Given, Voice } from '../core/answers.ts';
import { saidBy } from '../core/knowledge.ts';
import type { Claim } from '../core/types.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** The answer in words: "not yet", or "about 12,000, planned", where the figure is the answer. */
export function answerText({ words, dataset }: Snapshot, { claim: { quantity }, answer }: Given): string {
  if (answer.label !== undefined || !quantity) return answer.label ?? '';
  const scope = dataset.scopes.find(({ id }) => id === quantity.scope);
  return [words.figure(quantity), ...(scope ? [scope.label] : [])].join(', ');
}

/** "31 Oct"; "by 31 Oct" where it may have been said earlier. */
export function saidWhen({ words }: Snapshot, claim: Claim): string {
  const day = words.shortDay(saidBy(claim));
  return claim.said.from < saidBy(claim) ? words.answers.by(day) : day;
}

/** "Mayor, 31 Oct" */
export const saidByWhom = (snapshot: Snapshot, claim: Claim): string =>
  `${snapshot.dataset.speakers[claim.speaker]!.short}, ${saidWhen(snapshot, claim)}`;

/** Widths of columns in percent that sum up to `whole`: a camp with four times the statements is twice as wide. */
export function widthsOf(camps: readonly CampVoices[], whole: number): number[] {
  const roots = camps.map(({ statements }) => Math.sqrt(statements));
  return roots.map((root) => Math.round((whole * root) / sum(roots)));
}

/** Voices that answer in the same words, together; those that are new on this day stand apart. */
export interface AnswerGroup {
  readonly text: string;
  readonly isNew: boolean;
  readonly voices: readonly Voice[];
}

/** What was answered before in other words than now. */
export const changedFrom = (snapshot: Snapshot, voice: Voice): readonly Given[] =>
  voice.earlier.filter((given) => answerText(snapshot, given) !== answerText(snapshot, voice));

/** In the order of their first voices. */
export function groupsOf(snapshot: Snapshot, voices: readonly Voice[]): AnswerGroup[] {
  const byText = groups(
    voices,
    (voice) => answerText(snapshot, voice),
    ({ isNew }) => isNew,
  );
  return byText.flatMap(([text, ages]) => ages.map(([isNew, alike]) => ({ text, isNew, voices: alike })));
}
