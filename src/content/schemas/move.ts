import * as v from 'valibot';
import { Id, Ids, type Texts } from './basics.ts';

/** One movement of data/moves.json */
export const moveRecord = (texts: Texts) =>
  v.strictObject({ id: Id, from: Id, to: Id, fromClaims: Ids, toClaims: Ids, label: texts });
export type MoveRecord = v.InferOutput<ReturnType<typeof moveRecord>>;
