import * as v from 'valibot';
import { ANSWER_LOOKS } from '../../core/dataset.ts';
import { Id, Ids, type Texts } from './basics.ts';
import { told } from './told.ts';

const answerRecord = (texts: Texts) =>
  told(v.strictObject({ label: v.optional(texts), look: v.optional(v.picklist(ANSWER_LOOKS)), claims: Ids }), {
    label: 'at most four words without digits; left out, each statement’s own figure is the answer',
    look: 'on a strip. `dashed`: nothing known. `hollow`: no. `half`: in part. `dotted`: nothing to be seen. `ringed`: confirmed',
    claims: 'ids of the statements that give this answer',
  });

/** One question of data/questions.json */
export const questionRecord = (texts: Texts) =>
  told(v.strictObject({ id: Id, label: texts, strip: v.optional(texts), answers: v.array(answerRecord(texts)) }), {
    id: 'a name of its own',
    label: 'the question',
    strip: 'the title of the question’s strip over time; then every answer has a label and a look',
    answers: 'what is answered, each with those who do',
  });
export type QuestionRecord = v.InferOutput<ReturnType<typeof questionRecord>>;
