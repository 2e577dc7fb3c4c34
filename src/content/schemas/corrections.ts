import * as v from 'valibot';
import { Ids, IsoDay, type Texts } from './basics.ts';

/** data/corrections.json: what was put right after it had been published, and since when this is written down. */
export const correctionsRecord = (texts: Texts) =>
  v.strictObject({
    since: IsoDay,
    list: v.array(v.strictObject({ date: IsoDay, what: texts, why: texts, claims: v.optional(Ids, []) })),
  });
export type CorrectionsRecord = v.InferOutput<ReturnType<typeof correctionsRecord>>;
