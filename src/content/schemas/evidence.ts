import * as v from 'valibot';
import { Id, Pair, Words } from './basics.ts';
import { Edtf } from './when.ts';

/** One entry of data/evidence.json; without items where nothing was found. */
export const EvidenceRecord = v.strictObject({
  id: Id,
  items: v.array(v.strictObject({ publisher: Words, title: v.optional(Words), date: v.optional(Edtf) })),
  use: Pair,
});
export type EvidenceRecord = v.InferOutput<typeof EvidenceRecord>;
