import * as v from 'valibot';
import { Words, type Texts } from './basics.ts';

/** One entry of data/fields.json: a field of the downloads. */
export const fieldRecord = (texts: Texts) => v.strictObject({ id: Words, about: texts });
export type FieldRecord = v.InferOutput<ReturnType<typeof fieldRecord>>;
