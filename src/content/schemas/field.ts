import * as v from 'valibot';
import { Words, type Texts } from './basics.ts';
import { told } from './told.ts';

/** One entry of data/fields.json: a field of the downloads. */
export const fieldRecord = (texts: Texts) =>
  told(v.strictObject({ id: Words, about: texts }), {
    id: 'a column of the CSV file; one that no statement has stops the build',
    about: 'what it means',
  });
export type FieldRecord = v.InferOutput<ReturnType<typeof fieldRecord>>;
