import * as v from 'valibot';
import { Id, Ids, Pair } from './basics.ts';

/** One movement of data/moves.json */
export const MoveRecord = v.strictObject({ id: Id, from: Id, to: Id, fromClaims: Ids, toClaims: Ids, label: Pair });
export type MoveRecord = v.InferOutput<typeof MoveRecord>;
