import * as v from 'valibot';
import { Id, Pair } from './basics.ts';

/** One speaker of data/speakers.json */
export const SpeakerRecord = v.strictObject({
  id: Id,
  name: Pair,
  short: v.optional(Pair),
  office: v.nullish(Pair),
  camp: Id,
});
export type SpeakerRecord = v.InferOutput<typeof SpeakerRecord>;
