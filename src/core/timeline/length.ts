import type { Words } from '../words.ts';

const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.4375;
/** Fewer are said in whole weeks only where they are exactly that, and never in months. */
const MANY_DAYS = 28;
/** Of a length, by which its rounded months may miss it. */
const TOLERANCE = 0.1;

/** A number of days in the unit that a reader would choose: "22 days", "3 weeks", "5 months". */
export function lengthInWords(days: number, { time }: Words): string {
  const weeks = Math.round(days / DAYS_PER_WEEK);
  if (days < MANY_DAYS) return weeks > 1 && weeks * DAYS_PER_WEEK === days ? time.weeks(weeks) : time.days(days);
  const months = Math.round(days / DAYS_PER_MONTH);
  const isClose = months > 1 && Math.abs(months * DAYS_PER_MONTH - days) <= days * TOLERANCE;
  return isClose ? time.months(months) : time.weeks(weeks);
}
