import * as v from 'valibot';
import { Id, Words, type Texts } from './basics.ts';
import { message } from './message.ts';
import { Edtf } from './when.ts';

const NAMELESS = message('this is no name', 'write a text, or an object with one for every language, { … }');

/** A printed title stands in its own language; `what` is our own word for a thing without one. */
const evidenceItemRecord = (texts: Texts) =>
  v.strictObject({
    publisher: v.union([Words, texts], NAMELESS),
    title: v.optional(Words),
    language: v.optional(Words),
    what: v.optional(texts),
    date: v.optional(Edtf),
  });

/** One entry of data/evidence.json; without items where nothing was found. */
export const evidenceRecord = (texts: Texts) =>
  v.strictObject({
    id: Id,
    items: v.array(evidenceItemRecord(texts)),
    use: texts,
  });
export type EvidenceRecord = v.InferOutput<ReturnType<typeof evidenceRecord>>;
