import * as v from 'valibot';
import { Id, type Texts } from './basics.ts';

/** One speaker of data/speakers.json */
export const speakerRecord = (texts: Texts) =>
  v.strictObject({
    id: Id,
    name: texts,
    short: v.optional(texts),
    office: v.nullish(texts),
    camp: Id,
  });
export type SpeakerRecord = v.InferOutput<ReturnType<typeof speakerRecord>>;
