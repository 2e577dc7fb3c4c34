import * as v from 'valibot';
import { Id, Ids, type Texts } from './basics.ts';

/** One entry of data/contradictions.json: statements that do not agree, and in what. */
export const contradictionRecord = (texts: Texts) => v.strictObject({ id: Id, title: texts, text: texts, claims: Ids });
export type ContradictionRecord = v.InferOutput<ReturnType<typeof contradictionRecord>>;
