import * as v from 'valibot';
import { ANSWER_LOOKS } from '../../core/dataset.ts';
import { Id, Ids, type Texts } from './basics.ts';

/** One question of data/questions.json */
export const questionRecord = (texts: Texts) =>
  v.strictObject({
    id: Id,
    label: texts,
    strip: v.optional(texts),
    answers: v.array(
      v.strictObject({ label: v.optional(texts), look: v.optional(v.picklist(ANSWER_LOOKS)), claims: Ids }),
    ),
  });
export type QuestionRecord = v.InferOutput<ReturnType<typeof questionRecord>>;
