import type { Lang } from '../core/types.ts';

/** How a language writes numbers. */
export interface Numerals {
  /** Between groups of three digits, and before decimals. */
  readonly group: string;
  readonly decimal: string;
  /** Words for whole numbers that are no figures by themselves but can be part of one. */
  readonly small: Readonly<Record<string, number>>;
  readonly large: Readonly<Record<string, number>>;
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Words for "thousands". */
  readonly thousands: readonly string[];
  /** A date without or with its year, as the inside of a regular expression. */
  readonly date: string;
}

const counted = (words: string, first: number, step = 1) =>
  Object.fromEntries(words.split(' ').map((word, i) => [word, first + i * step]));

export const NUMERALS: Readonly<Record<Lang, Numerals>> = {
  de: {
    group: '.',
    decimal: ',',
    small: { ein: 1, eine: 1, einer: 1, ...counted('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf', 2) },
    large: {
      ...counted('dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 13),
      ...counted('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
    },
    magnitudes: { hundert: 100, tausend: 1000, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
    thousands: ['tausende', 'tausenden', 'tausender'],
    date: String.raw`(?:\d{1,2}\.(?:,| und| oder| bis)?\s+)*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?:\s+\d{4})?`,
  },
  en: {
    group: ',',
    decimal: '.',
    small: counted('one two three four five six seven eight nine ten eleven twelve', 1),
    large: {
      ...counted('thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 13),
      ...counted('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
    },
    magnitudes: { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 },
    thousands: ['thousands'],
    date: String.raw`(?:\d{1,2}(?:,| and| or| to)?\s+)*(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{4})?`,
  },
};
