import { isCounted } from '../core/counted.ts';
import type { Dataset } from '../core/dataset.ts';
import type { Claim } from '../core/types.ts';
import type { Words } from '../core/words.ts';

/** A statement in a few words, without its speaker: its short form, else its number and what that counts; else undefined. */
export function substanceOf(claim: Claim, dataset: Dataset, words: Words): string | undefined {
  const { short, quantity } = claim;
  if (short || !quantity) return short;
  const figure = words.figure(quantity);
  const scope = dataset.scopes.find(({ id }) => id === quantity.scope)?.label;
  const isBare = isCounted(dataset, claim) && /\d$/.test(figure);
  return [isBare ? words.time.counted(figure) : figure, scope].filter(Boolean).join(', ');
}

/** Whether words about a statement already name who made it. */
export const namesSpeaker = (text: string, { speaker }: Claim, { speakers }: Dataset): boolean =>
  text.includes(speakers[speaker]!.short);

/** The same for a headline: what has no short form goes by its topic, and the speaker follows where nothing names him. */
export function headlineOf(claim: Claim, dataset: Dataset, words: Words): string {
  const { short } = dataset.speakers[claim.speaker]!;
  const topic = dataset.topics.find(({ id }) => id === claim.topic)?.label;
  const what = substanceOf(claim, dataset, words) ?? topic ?? '';
  return namesSpeaker(what, claim, dataset) ? what : `${what} (${short})`;
}
