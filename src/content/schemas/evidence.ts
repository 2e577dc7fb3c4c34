import * as v from 'valibot';
import { Id, Words, type Texts } from './basics.ts';
import { message } from './message.ts';
import { told } from './told.ts';
import { Edtf } from './when.ts';

const NAMELESS = message('this is no name', 'write a text, or an object with one for every language, { … }');

/** A printed title stands in its own language; `what` is our own word for a thing without one. */
const evidenceItemRecord = (texts: Texts) =>
  told(
    v.strictObject({
      publisher: v.union([Words, texts], NAMELESS),
      title: v.optional(Words),
      language: v.optional(Words),
      what: v.optional(texts),
      date: v.optional(Edtf),
    }),
    {
      publisher: 'who published it: a name, or a text in every language',
      title: 'as printed',
      language: 'of the title, e.g. `de`',
      what: 'what it is in our words, for a thing without a title',
      date: 'when it was published (EDTF)',
    },
  );

/** One entry of data/evidence.json; without items where nothing was found. */
export const evidenceRecord = (texts: Texts) =>
  told(v.strictObject({ id: Id, items: v.array(evidenceItemRecord(texts)), use: texts }), {
    id: 'a name of its own, e.g. `E01`',
    items: 'what was found; empty where nothing was',
    use: 'what the entry dates or explains',
  });
export type EvidenceRecord = v.InferOutput<ReturnType<typeof evidenceRecord>>;
