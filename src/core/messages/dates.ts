import { each, type Said } from '../../i18n/description.ts';

/** `phrases` of data/languages/<lang>/dates.json: what makes a date in words out of days, months and years. */
export const DATE_MESSAGES = {
  /** A day as it stands before its month, and a year as it stands at the end. */
  day: ['day'],
  year: ['year'],
  to: ['start', 'end'],
  /** All but the last, divided by commas, and the last. */
  or: ['others', 'last'],
  /** The early and the middle third of one month. */
  and: ['start', 'end'],
  /** Known by its end alone. */
  by: ['date'],
  uncertain: ['date'],
  /** Of a date with a day, and of one without. */
  about: each(['day', 'month'], ['date']),
  /** The thirds of a month, which stands there in the form that it has beside a day. */
  thirds: each(['early', 'middle', 'late'], ['month']),
} as const;
export type DateMessages = Said<typeof DATE_MESSAGES>;
