import * as v from 'valibot';
import { Id, Ids, type Texts } from './basics.ts';
import { told } from './told.ts';

/** One entry of data/contradictions.json: statements that do not agree, and in what. */
export const contradictionRecord = (texts: Texts) =>
  told(v.strictObject({ id: Id, title: texts, text: texts, claims: Ids }), {
    id: 'a name of its own',
    title: 'what it is about, in a few words',
    text: 'our words on what does not agree, without a verdict',
    claims: 'ids of two statements or more; they carry every figure of the text',
  });
export type ContradictionRecord = v.InferOutput<ReturnType<typeof contradictionRecord>>;
