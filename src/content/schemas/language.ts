import * as v from 'valibot';
import { Amount, message, describeFields, Words } from './basics.ts';

/** As in the names of files and in `lang` attributes. */
export const LanguageId = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, ({ input }) =>
    message(`"${input}" is no language`, 'write a tag of BCP 47, e.g. "en" or "pt-BR"'),
  ),
);

/** For `Intl`, which takes any other for the language of the machine. */
export const Locale = v.pipe(
  v.string(),
  v.check(isKnown, ({ input }) => message(`"${input}" is no locale that is known`, 'write e.g. "en-GB" or "pt-BR"')),
);

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}

const Numbers = v.record(Words, Amount);

/** numerals.json of a language: the words for numbers, in small letters, in every form that a text can have. */
export const NumeralsRecord = describeFields(
  v.strictObject({ small: Numbers, large: Numbers, magnitudes: Numbers, thousands: v.array(Words) }),
  {
    small: 'words that are no figures by themselves, up to twelve',
    large: 'words for larger numbers',
    magnitudes: 'words that multiply: hundred, thousand',
    thousands: 'words for an unknown number of thousands',
  },
);
export type NumeralsRecord = v.InferOutput<typeof NumeralsRecord>;

const NUMBERS = ['numeric', '2-digit'] as const;
const WORDS = ['long', 'short', 'narrow'] as const;

const Style = describeFields(
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
export const DatesRecord = describeFields(
  v.strictObject({
    styles: describeFields(v.strictObject({ long: Style, short: Style }), {
      long: 'where there is room',
      short: 'where there is little',
    }),
    phrases: v.unknown(),
  }),
  { styles: 'how a day is written', phrases: 'what makes words of uncertain dates' },
);
export type DayStyles = v.InferOutput<typeof DatesRecord>['styles'];
