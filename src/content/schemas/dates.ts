import * as v from 'valibot';

const NUMBERS = ['numeric', '2-digit'] as const;
const WORDS = ['long', 'short', 'narrow'] as const;

const Style = v.strictObject({
  weekday: v.optional(v.picklist(WORDS)),
  day: v.optional(v.picklist(NUMBERS)),
  month: v.optional(v.picklist([...NUMBERS, ...WORDS])),
  year: v.optional(v.picklist(NUMBERS)),
});

/** dates.json of a language: how a day is written, and what makes a phrase of an uncertain date. */
export const DatesRecord = v.strictObject({
  styles: v.strictObject({ long: Style, short: Style }),
  phrases: v.unknown(),
});
export type DayStyles = v.InferOutput<typeof DatesRecord>['styles'];
