import * as v from 'valibot';
import { Id, Ids, Pair } from './basics.ts';

/** One entry of data/contradictions.json: statements that do not agree, and in what. */
export const ContradictionRecord = v.strictObject({ id: Id, title: Pair, text: Pair, claims: Ids });
export type ContradictionRecord = v.InferOutput<typeof ContradictionRecord>;
