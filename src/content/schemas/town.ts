import * as v from 'valibot';
import { TOWN_KINDS } from '../../core/dataset.ts';
import { Amount, Id, Latitude, Longitude, Pair } from './basics.ts';

/** One base map label of data/towns.json */
export const TownRecord = v.strictObject({
  id: Id,
  kind: v.picklist(TOWN_KINDS),
  name: Pair,
  lon: Longitude,
  lat: Latitude,
  minK: Amount,
  maxK: v.nullable(Amount),
});
export type TownRecord = v.InferOutput<typeof TownRecord>;
