import type { Part } from './parts.ts';
import type { Wording } from './wording.ts';

export interface Shown {
  readonly month: boolean;
  readonly year: boolean;
}

const ALL: Shown = { month: true, year: true };

/** "18 October 2020", without the month or the year where a later date of the same phrase already says them. */
export function spell(part: Part, words: Wording, shown: Shown = ALL): string {
  const day = part.day === undefined ? '' : words.day(part.day);
  const month = part.month === undefined || !shown.month ? '' : monthName(part.month, words.locale);
  const year = shown.year ? String(part.year) : '';
  return [day, month, year].filter((piece) => piece !== '').join(' ');
}

/** "about 15 October 2020" where the date is approximate. */
export function spellAbout(part: Part, words: Wording, shown: Shown = ALL): string {
  const plain = spell(part, words, shown);
  return part.approximate ? words.about(plain, part) : plain;
}

/** "early October 2020" for an approximate day, which stands for its third of the month. */
export function spellThird(part: Part, words: Wording, shown: Shown = ALL): string {
  if (!part.approximate || part.day === undefined) return spellAbout(part, words, shown);
  return thirdOf(part, words) + spell({ ...part, day: undefined }, words, shown);
}

/** "early ", "mid-" or "late "; "early " where no day is given. */
export function thirdOf({ day = 1 }: Part, words: Wording): string {
  const [early, middle, late] = words.thirds;
  return day <= 10 ? early : day <= 20 ? middle : late;
}

function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
}
