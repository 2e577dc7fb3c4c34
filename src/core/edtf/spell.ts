import type { Part } from './parts.ts';
import type { Third, Wording } from './wording.ts';

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

/** "early October 2020" for an approximate day, which stands for its third of the month. */
export function spellThird(part: Part, words: Wording, shown: Shown = ALL): string {
  if (!part.approximate || part.day === undefined) return spellAbout(part, words, shown);
  return words.thirds[thirdOf(part)](joined(monthAndYear(part, words, shown, true)));
}

/** The early one where no day is given. */
export function thirdOf({ day = 1 }: Part): Third {
  return day <= 10 ? 'early' : day <= 20 ? 'middle' : 'late';
}

const joined = (pieces: readonly string[]) => pieces.filter((piece) => piece !== '').join(' ');

function monthAndYear({ month, year }: Part, words: Wording, shown: Shown, besideDay: boolean): string[] {
  const name = month === undefined || !shown.month ? '' : monthName(month, words.locale, besideDay);
  return [name, shown.year ? words.year(year) : ''];
}

/** @param besideDay in the form that it has there: in some languages not that of its name */
export function monthName(month: number, locale: string, besideDay: boolean): string {
  const format = new Intl.DateTimeFormat(locale, {
    month: 'long',
    ...(besideDay && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.formatToParts(Date.UTC(2000, month - 1)).find(({ type }) => type === 'month')!.value;
}
