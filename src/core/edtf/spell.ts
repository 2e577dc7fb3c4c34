import { memoize } from '../memoize.ts';
import type { Part } from './parts.ts';

/** What a language needs to put dates into words. */
export interface Wording {
  readonly locale: string;
  /** A day as it stands before its month: "18.", and a year as it stands at the end. */
  readonly day: (day: number) => string;
  readonly year: (year: number) => string;
  readonly to: (start: string, end: string) => string;
  readonly or: (others: string, last: string) => string;
  /** Two thirds of one month: "early" and "mid-October 2020". */
  readonly and: (start: string, end: string) => string;
  /** A date that is known only by its end. */
  readonly by: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** An approximate date, with a day and without one. */
  readonly about: Readonly<Record<'day' | 'month', (date: string) => string>>;
  readonly thirds: Readonly<Record<Third, (month: string) => string>>;
}

type Third = 'early' | 'middle' | 'late';

export interface Shown {
  readonly month: boolean;
  readonly year: boolean;
}

const ALL: Shown = { month: true, year: true };

/** "18 October 2020", without the month or the year where a later date of the same phrase already says them. */
export function spell(part: Part, words: Wording, shown: Shown = ALL): string {
  const day = part.day === undefined ? '' : words.day(part.day);
  return joined([day, ...monthAndYear(part, words, shown, part.day !== undefined)]);
}

/** "about 15 October 2020" where the date is approximate. */
export function spellAbout(part: Part, words: Wording, shown: Shown = ALL): string {
  const plain = spell(part, words, shown);
  return part.approximate ? words.about[part.day === undefined ? 'month' : 'day'](plain) : plain;
}

/** "early October 2020" for an end of an interval that stands for a third of its month, else as `spellAbout` has it. */
export function spellThird(part: Part, words: Wording, shown: Shown = ALL): string {
  const third = thirdOf(part);
  if (third === null) return spellAbout(part, words, shown);
  return words.thirds[third](joined(monthAndYear(part, words, shown, true)));
}

/** The third of its month that an end of an interval stands for: where it is about the first, the 15th or the last. */
export function thirdOf({ year, month, day, approximate }: Part): Third | null {
  if (!approximate || month === undefined) return null;
  if (day === 1) return 'early';
  if (day === 15) return 'middle';
  return day === new Date(Date.UTC(year, month, 0)).getUTCDate() ? 'late' : null;
}

const joined = (pieces: readonly string[]) => pieces.filter((piece) => piece !== '').join(' ');

function monthAndYear({ month, year }: Part, words: Wording, shown: Shown, besideDay: boolean): string[] {
  const name = month === undefined || !shown.month ? '' : monthsOf(words, besideDay)[month - 1]!;
  return [name, shown.year ? words.year(year) : ''];
}

const monthsOf = memoize((words: Wording, besideDay: boolean) =>
  Array.from({ length: 12 }, (_, i) => monthName(i + 1, words.locale, besideDay)),
);

/** @param besideDay in the form that it has there: in some languages not that of its name */
export function monthName(month: number, locale: string, besideDay: boolean): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    ...(besideDay && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.formatToParts(Date.UTC(2000, month - 1)).find(({ type }) => type === 'month')!.value;
}
