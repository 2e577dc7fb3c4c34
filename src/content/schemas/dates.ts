import * as v from 'valibot';
import { told } from './told.ts';

const NUMBERS = ['numeric', '2-digit'] as const;
const WORDS = ['long', 'short', 'narrow'] as const;

const Style = told(
  v.strictObject({
    weekday: v.optional(v.picklist(WORDS)),
    day: v.optional(v.picklist(NUMBERS)),
    month: v.optional(v.picklist([...NUMBERS, ...WORDS])),
    year: v.optional(v.picklist(NUMBERS)),
  }),
  {
    weekday: 'as `Intl.DateTimeFormat` has it',
    day: 'as `Intl.DateTimeFormat` has it',
    month: 'as `Intl.DateTimeFormat` has it',
    year: 'as `Intl.DateTimeFormat` has it',
  },
);

/** dates.json of a language: how a day is written, and what makes a phrase of an uncertain date. */
export const DatesRecord = told(
  v.strictObject({
    styles: told(v.strictObject({ long: Style, short: Style }), {
      long: 'where there is room',
      short: 'where there is little',
    }),
    phrases: v.unknown(),
  }),
  { styles: 'how a day is written', phrases: 'what makes words of uncertain dates' },
);
export type DayStyles = v.InferOutput<typeof DatesRecord>['styles'];
