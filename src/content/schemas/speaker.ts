import * as v from 'valibot';
import { Id, type Texts } from './basics.ts';
import { told } from './told.ts';

/** One speaker of data/speakers.json */
export const speakerRecord = (texts: Texts) =>
  told(
    v.strictObject({
      id: Id,
      name: texts,
      short: v.optional(texts),
      office: v.nullish(texts),
      camp: Id,
    }),
    {
      id: 'a name of its own',
      name: 'person, office or agency',
      short: 'for labels: a surname',
      office: 'what the person is; `null` or left out where there is none',
      camp: 'id of `story.json`, `camps`',
    },
  );
export type SpeakerRecord = v.InferOutput<ReturnType<typeof speakerRecord>>;
