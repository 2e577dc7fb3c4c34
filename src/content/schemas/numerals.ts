import * as v from 'valibot';
import { Amount, Words } from './basics.ts';

const Numbers = v.record(Words, Amount);

/** numerals.json of a language: the words for numbers, in small letters, in every form that a text can have. */
export const NumeralsRecord = v.strictObject({
  small: Numbers,
  large: Numbers,
  magnitudes: Numbers,
  thousands: v.array(Words),
});
export type NumeralsRecord = v.InferOutput<typeof NumeralsRecord>;
