import * as v from 'valibot';
import { PRECISIONS } from '../../core/types.ts';
import { Amount, Id, Latitude, Longitude, type Texts, describeFields } from './basics.ts';

const Point = describeFields(
  v.strictObject({ type: v.literal('Point'), coordinates: v.strictTuple([Longitude, Latitude]) }),
  {
    type: 'always `Point`',
    coordinates: 'longitude, latitude in degrees (WGS84)',
  },
);

const propertiesOf = (texts: Texts) =>
  describeFields(
    v.strictObject({
      precision: v.picklist(PRECISIONS),
      radiusKm: v.optional(Amount),
      outline: v.optional(Id),
      within: v.optional(Id),
      hidden: v.optional(v.boolean()),
      name: texts,
      note: v.optional(texts),
    }),
    {
      precision:
        '`exact`: a point. `area`: a region. `vague`: somewhere about there. `border`: near one. `none`: no place',
      radiusKm: 'of a vague place: how far about its point, in km',
      outline: 'id of a shape in `basemap/outlines.json`',
      within: 'id of the shape that a vague place does not leave; left out at sea, or where it may lie in any country',
      hidden: 'named, but not drawn',
      name: 'what it is called',
      note: 'what is not known about it',
    },
  );

/** One feature of data/places.geojson */
export const placeRecord = (texts: Texts) =>
  describeFields(
    v.strictObject({
      type: v.literal('Feature'),
      id: Id,
      geometry: v.nullable(Point),
      properties: propertiesOf(texts),
    }),
    {
      type: 'always `Feature`',
      id: 'a name of its own',
      geometry: 'its point; `null` where there is no place on the map',
      properties: 'what we know of it',
    },
  );
export type PlaceRecord = v.InferOutput<ReturnType<typeof placeRecord>>;

export const PlaceCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
