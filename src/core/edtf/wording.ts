import type { Lang } from '../types.ts';
import type { Part } from './parts.ts';

/** What a language needs to put dates into words. */
export interface Wording {
  readonly locale: string;
  readonly day: (n: number) => string;
  readonly and: string;
  readonly or: string;
  readonly to: string;
  /** Before a date that is known only by its end. */
  readonly by: string;
  readonly uncertain: string;
  /** "about" before a day, a month or a year that is already in words. */
  readonly about: (words: string, part: Part) => string;
  /** The early, middle and late third of a month, to be put right before its name. */
  readonly thirds: readonly [string, string, string];
}

export const WORDING: Readonly<Record<Lang, Wording>> = {
  de: {
    locale: 'de-DE',
    day: (n) => `${n}.`,
    and: 'und',
    or: 'oder',
    to: 'bis',
    by: 'bis',
    uncertain: '(unsicher)',
    about: (words, part) => (part.day === undefined ? `etwa ${words}` : `um den ${words}`),
    thirds: ['Anfang ', 'Mitte ', 'Ende '],
  },
  en: {
    locale: 'en-GB',
    day: String,
    and: 'and',
    or: 'or',
    to: 'to',
    by: 'by',
    uncertain: '(uncertain)',
    about: (words) => `about ${words}`,
    thirds: ['early ', 'mid-', 'late '],
  },
};
