import { next, previous } from '../core/timeline/moments.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** One sentence on what a day adds: how many statements are new, or why nothing is and when the next one comes. */
export function newsOf({ words, fresh, moments, day, silence }: Explorer): string {
  if (fresh.length > 0) return words.newToday(fresh.length);
  if (silence) return words.silence(words.day(silence.from), words.day(silence.to));
  const inWords = (moment: number | null) => (moment === null ? null : words.day(moment));
  return words.nothingNew(inWords(previous(moments, day)), inWords(next(moments, day)));
}
