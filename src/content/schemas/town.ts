import * as v from 'valibot';
import { TOWN_KINDS } from '../../core/dataset.ts';
import { Amount, Id, Latitude, Longitude, type Texts } from './basics.ts';
import { told } from './told.ts';

/** One base map label of data/towns.json */
export const townRecord = (texts: Texts) =>
  told(
    v.strictObject({
      id: Id,
      kind: v.picklist(TOWN_KINDS),
      name: texts,
      lon: Longitude,
      lat: Latitude,
      minK: Amount,
      maxK: v.nullable(Amount),
    }),
    {
      id: 'a name of its own',
      kind: 'what it names; large areas have wide letters',
      name: 'what it is called',
      lon: 'longitude in degrees',
      lat: 'latitude in degrees',
      minK: 'the scale from which it is shown: the earth’s radius in heights of the map',
      maxK: 'the scale up to which it is shown; `null`: always',
    },
  );
export type TownRecord = v.InferOutput<ReturnType<typeof townRecord>>;
