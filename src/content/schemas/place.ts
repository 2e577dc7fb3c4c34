import * as v from 'valibot';
import { PRECISIONS } from '../../core/types.ts';
import { Amount, Id, Latitude, Longitude, type Texts } from './basics.ts';

const Point = v.strictObject({ type: v.literal('Point'), coordinates: v.strictTuple([Longitude, Latitude]) });

/** One feature of data/places.geojson */
export const placeRecord = (texts: Texts) =>
  v.strictObject({
    type: v.literal('Feature'),
    id: Id,
    geometry: v.nullable(Point),
    properties: v.strictObject({
      precision: v.picklist(PRECISIONS),
      radiusKm: v.optional(Amount),
      outline: v.optional(Id),
      within: v.optional(Id),
      hidden: v.optional(v.boolean()),
      name: texts,
      note: v.optional(texts),
    }),
  });
export type PlaceRecord = v.InferOutput<ReturnType<typeof placeRecord>>;

export const PlaceCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
