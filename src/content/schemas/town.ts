import * as v from 'valibot';
import { Id, Latitude, Longitude, Pair } from './basics.ts';

/** One base map label of data/towns.json */
export const TownRecord = v.strictObject({
  id: Id,
  kind: v.picklist(['town', 'country', 'sea']),
  name: Pair,
  lon: Longitude,
  lat: Latitude,
});
export type TownRecord = v.InferOutput<typeof TownRecord>;
