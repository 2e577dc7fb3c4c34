import { wholeMonths } from '../days.ts';
import type { Span } from '../types.ts';
import type { Words } from '../words.ts';

const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30.4375;
/** Fewer are said in whole weeks only where they are exactly that, and never in months. */
const MANY_DAYS = 28;
/** Of a length, by which whole weeks or months may fall short of it. They are never more: a silence is not exaggerated. */
const TOLERANCE = 0.1;

/** How long a span is, both ends included, in the unit that a reader would choose: "22 days", "3 weeks", "5 months". */
export function lengthInWords({ from, to }: Span, { time }: Words): string {
  const days = to - from + 1;
  const mayMiss = days < MANY_DAYS ? 0 : days * TOLERANCE;
  const isTold = (count: number, length: number) => count > 1 && days - count * length <= mayMiss;
  const [months, weeks] = [wholeMonths(from, to + 1), Math.floor(days / DAYS_PER_WEEK)];
  if (isTold(months, DAYS_PER_MONTH)) return time.months(months);
  return isTold(weeks, DAYS_PER_WEEK) ? time.weeks(weeks) : time.days(days);
}
