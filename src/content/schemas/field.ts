import * as v from 'valibot';
import { Pair, Words } from './basics.ts';

/** One entry of data/fields.json: a field of the downloads. */
export const FieldRecord = v.strictObject({ id: Words, about: Pair });
export type FieldRecord = v.InferOutput<typeof FieldRecord>;
