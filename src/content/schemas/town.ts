import * as v from 'valibot';
import { TOWN_KINDS } from '../../core/dataset.ts';
import { Amount, Id, Latitude, Longitude, type Texts } from './basics.ts';

/** One base map label of data/towns.json */
export const townRecord = (texts: Texts) =>
  v.strictObject({
    id: Id,
    kind: v.picklist(TOWN_KINDS),
    name: texts,
    lon: Longitude,
    lat: Latitude,
    minK: Amount,
    maxK: v.nullable(Amount),
  });
export type TownRecord = v.InferOutput<ReturnType<typeof townRecord>>;
