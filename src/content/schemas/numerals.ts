import * as v from 'valibot';
import { Amount, Words } from './basics.ts';
import { told } from './told.ts';

const Numbers = v.record(Words, Amount);

/** numerals.json of a language: the words for numbers, in small letters, in every form that a text can have. */
export const NumeralsRecord = told(
  v.strictObject({ small: Numbers, large: Numbers, magnitudes: Numbers, thousands: v.array(Words) }),
  {
    small: 'words that are no figures by themselves, up to twelve',
    large: 'words for larger numbers',
    magnitudes: 'words that multiply: hundred, thousand',
    thousands: 'words for an unknown number of thousands',
  },
);
export type NumeralsRecord = v.InferOutput<typeof NumeralsRecord>;
