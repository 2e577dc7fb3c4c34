import * as v from 'valibot';
import { Amount, message, record, Words } from './basics.ts';

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
export const NumeralsRecord = record({
  small: [Numbers, 'words that are no figures by themselves, up to twelve'],
  large: [Numbers, 'words for larger numbers'],
  magnitudes: [Numbers, 'words that multiply: hundred, thousand'],
  thousands: [v.array(Words), 'words for an unknown number of thousands'],
});
export type NumeralsRecord = v.InferOutput<typeof NumeralsRecord>;

const NUMBERS = ['numeric', '2-digit'] as const;
const WORDS = ['long', 'short', 'narrow'] as const;

const Style = record({
  weekday: [v.optional(v.picklist(WORDS)), 'as `Intl.DateTimeFormat` has it'],
  day: [v.optional(v.picklist(NUMBERS)), 'as `Intl.DateTimeFormat` has it'],
  month: [v.optional(v.picklist([...NUMBERS, ...WORDS])), 'as `Intl.DateTimeFormat` has it'],
  year: [v.optional(v.picklist(NUMBERS)), 'as `Intl.DateTimeFormat` has it'],
});

/** dates.json of a language: how a day is written, and what makes a phrase of an uncertain date. */
export const DatesRecord = record({
  styles: [
    record({
      long: [Style, 'where there is room'],
      short: [Style, 'where there is little'],
    }),
    'how a day is written',
  ],
  phrases: [v.unknown(), 'what makes words of uncertain dates'],
});
export type DayStyles = v.InferOutput<typeof DatesRecord>['styles'];
