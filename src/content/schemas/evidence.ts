import * as v from 'valibot';
import { Id, Pair, Words } from './basics.ts';
import { Edtf } from './when.ts';

/** A printed title stands in its own language; `what` is our own word for a thing without one. */
const EvidenceItemRecord = v.strictObject({
  publisher: v.union([Words, Pair]),
  title: v.optional(Words),
  language: v.optional(Words),
  what: v.optional(Pair),
  date: v.optional(Edtf),
});

/** One entry of data/evidence.json; without items where nothing was found. */
export const EvidenceRecord = v.strictObject({
  id: Id,
  items: v.array(EvidenceItemRecord),
  use: Pair,
});
export type EvidenceRecord = v.InferOutput<typeof EvidenceRecord>;
