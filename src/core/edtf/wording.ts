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

export type Third = 'early' | 'middle' | 'late';
