import * as v from 'valibot';
import { PRECISIONS } from '../../core/types.ts';
import { Amount, Id, Latitude, Longitude, Pair } from './basics.ts';

const Point = v.strictObject({ type: v.literal('Point'), coordinates: v.strictTuple([Longitude, Latitude]) });

/** One feature of data/places.geojson */
export const PlaceRecord = v.strictObject({
  type: v.literal('Feature'),
  id: Id,
  geometry: v.nullable(Point),
  properties: v.strictObject({
    precision: v.picklist(PRECISIONS),
    radiusKm: v.optional(Amount),
    outline: v.optional(Id),
    within: v.optional(Id),
    hidden: v.optional(v.boolean()),
    name: Pair,
    note: v.optional(Pair),
  }),
});
export type PlaceRecord = v.InferOutput<typeof PlaceRecord>;

export const PlaceCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
