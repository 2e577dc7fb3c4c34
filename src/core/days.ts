import type { Day } from './types.ts';

const MS_PER_DAY = 86_400_000;

/** The day of a strict `YYYY-MM-DD`; `null` for any other text and for days that no calendar has. */
export function dayOf(iso: string): Day | null {
  const date = new Date(iso);
  // `Date` turns 30 February into 1 March, and takes other forms; without a date, its text is null.
  return (date.toJSON() as string | null)?.slice(0, 10) === iso ? date.getTime() / MS_PER_DAY : null;
}

/** `YYYY-MM-DD` of a day in the years 0 to 9999. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Of a date that a calendar has; the month counts from 1. */
export const dayOfDate = (year: number, month: number, day: number): Day => Date.UTC(year, month - 1, day) / MS_PER_DAY;

export const yearOf = (day: Day): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/** How many months of the calendar have passed from one day to another: one, from 25 November to 25 December. */
export function wholeMonths(from: Day, to: Day): number {
  const [start, end] = [new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY)];
  const months = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}

/** How a day is written: options of `Intl.DateTimeFormat`. */
export type DayStyle = Readonly<Pick<Intl.DateTimeFormatOptions, 'weekday' | 'day' | 'month' | 'year'>>;

/** A day as a language writes it. To learn how takes milliseconds, which are spent on the first day that is written. */
export function dayFormat(locale: string, style: DayStyle): (day: Day) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (day) => (format ??= new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' })).format(day * MS_PER_DAY);
}
