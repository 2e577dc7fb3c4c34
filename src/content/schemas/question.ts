import * as v from 'valibot';
import { ANSWER_LOOKS } from '../../core/dataset.ts';
import { Id, Ids, Pair } from './basics.ts';

/** One question of data/questions.json */
export const QuestionRecord = v.strictObject({
  id: Id,
  label: Pair,
  strip: v.optional(Pair),
  answers: v.array(
    v.strictObject({ label: v.optional(Pair), look: v.optional(v.picklist(ANSWER_LOOKS)), claims: Ids }),
  ),
});
export type QuestionRecord = v.InferOutput<typeof QuestionRecord>;
