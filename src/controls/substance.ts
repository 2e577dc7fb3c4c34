import type { Dataset } from '../core/dataset.ts';
import type { Claim } from '../core/types.ts';
import type { Words } from '../i18n/words.ts';

/** A statement in a few words, without its speaker: its short form, else its number and what that counts; else undefined. */
export function substanceOf({ short, quantity }: Claim, { scopes }: Dataset, words: Words): string | undefined {
  if (short || !quantity) return short;
  const figure = words.figure(quantity);
  const scope = scopes.find(({ id }) => id === quantity.scope)?.label;
  const isBare = quantity.unit === 'soldiers' && /\d$/.test(figure);
  return [isBare ? words.time.soldiers(figure) : figure, scope].filter(Boolean).join(', ');
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
