import * as v from 'valibot';
import { Ids, IsoDay, Pair } from './basics.ts';

/** data/corrections.json: what was put right after it had been published, and since when this is written down. */
export const CorrectionsRecord = v.strictObject({
  since: IsoDay,
  list: v.array(v.strictObject({ date: IsoDay, what: Pair, why: Pair, claims: v.optional(Ids, []) })),
});
export type CorrectionsRecord = v.InferOutput<typeof CorrectionsRecord>;
