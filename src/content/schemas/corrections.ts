import * as v from 'valibot';
import { Ids, IsoDay, type Texts } from './basics.ts';
import { told } from './told.ts';

const correctionRecord = (texts: Texts) =>
  told(v.strictObject({ date: IsoDay, what: texts, why: texts, claims: v.optional(Ids, []) }), {
    date: 'the day of the correction',
    what: 'what was corrected',
    why: 'why it was wrong',
    claims: 'ids of the statements it touches, if any',
  });

/** data/corrections.json: what was put right after it had been published, and since when this is written down. */
export const correctionsRecord = (texts: Texts) =>
  told(v.strictObject({ since: IsoDay, list: v.array(correctionRecord(texts)) }), {
    since: 'the day from which corrections are listed',
    list: 'the corrections. Entries stay; a new one is added at the end',
  });
export type CorrectionsRecord = v.InferOutput<ReturnType<typeof correctionsRecord>>;
