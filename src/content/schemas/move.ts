import * as v from 'valibot';
import { Id, Ids, type Texts } from './basics.ts';
import { told } from './told.ts';

/** One movement of data/moves.json */
export const moveRecord = (texts: Texts) =>
  told(v.strictObject({ id: Id, from: Id, to: Id, fromClaims: Ids, toClaims: Ids, label: texts }), {
    id: 'a name of its own, not that of a place',
    from: 'id of `places.geojson`: where it starts',
    to: 'id of `places.geojson`: where it ends',
    fromClaims: 'ids of the statements that put the counted at its start',
    toClaims: 'ids of the statements that put them at its end',
    label: 'what it is called, in a few words',
  });
export type MoveRecord = v.InferOutput<ReturnType<typeof moveRecord>>;
