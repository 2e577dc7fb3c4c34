import type { Day } from './types.ts';

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a strict `YYYY-MM-DD`; `null` for any other text and for days that no calendar has. */
export function dayOf(iso: string): Day | null {
  if (!ISO_DAY.test(iso)) return null;
  const day = Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
  // `Date.parse` turns 30 February into 1 March.
  return Number.isInteger(day) && isoOf(day) === iso ? day : null;
}

/** `YYYY-MM-DD` of a day in the years 0 to 9999. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export type DayStyle = 'long' | 'short' | 'month';

/** A day in words: long "31 October 2020", short "31 Oct" (German: "31.10."), month "October 2020". */
export function formatDay(day: Day, locale: string, style: DayStyle): string {
  return formatOf(locale, style).format(day * MS_PER_DAY);
}

/** Making one takes longer than all else that a step of the slider does. */
const formats: Record<string, Intl.DateTimeFormat> = {};

function formatOf(locale: string, style: DayStyle): Intl.DateTimeFormat {
  return (formats[`${locale} ${style}`] ??= new Intl.DateTimeFormat(locale, {
    ...(style === 'short' ? shortOptions(locale) : STYLES[style]),
    timeZone: 'UTC',
  }));
}

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const;

function shortOptions(locale: string): Intl.DateTimeFormatOptions {
  const month = new Intl.Locale(locale).language === 'de' ? 'numeric' : 'short';
  return { day: 'numeric', month };
}
