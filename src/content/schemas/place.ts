import * as v from 'valibot';
import { PRECISIONS } from '../../core/types.ts';
import { Amount, Id, Latitude, Longitude, type Texts, record } from './basics.ts';

const Point = record({
  type: [v.literal('Point'), 'always `Point`'],
  coordinates: [v.strictTuple([Longitude, Latitude]), 'longitude, latitude in degrees (WGS84)'],
});

const propertiesOf = (texts: Texts) =>
  record({
    precision: [
      v.picklist(PRECISIONS),
      '`exact`: a point. `area`: a region. `vague`: somewhere about there. `border`: near one. `none`: no place',
    ],
    radiusKm: [v.optional(Amount), 'of a vague place: how far about its point, in km'],
    outline: [v.optional(Id), 'id of a shape in `basemap/outlines.json`'],
    within: [
      v.optional(Id),
      'id of the shape that a vague place does not leave; left out at sea, or where it may lie in any country',
    ],
    hidden: [v.optional(v.boolean()), 'named, but not drawn'],
    name: [texts, 'what it is called'],
    note: [v.optional(texts), 'what is not known about it'],
  });

/** One feature of data/places.geojson */
export const placeRecord = (texts: Texts) =>
  record({
    type: [v.literal('Feature'), 'always `Feature`'],
    id: [Id, 'a name of its own'],
    geometry: [v.nullable(Point), 'its point; `null` where there is no place on the map'],
    properties: [propertiesOf(texts), 'what we know of it'],
  });
export type PlaceRecord = v.InferOutput<ReturnType<typeof placeRecord>>;

export const PlaceCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
});
