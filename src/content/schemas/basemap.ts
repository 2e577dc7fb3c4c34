import * as v from 'valibot';
import { Id, Latitude, Longitude, Words } from './basics.ts';
import { message } from './message.ts';

const Positive = v.pipe(
  v.number(),
  v.check(
    (n) => Number.isFinite(n) && n > 0,
    ({ input }) => message(`${input} is not above 0`, 'write a number above 0'),
  ),
);

/** West, south, east, north in degrees. */
const Box = v.pipe(
  v.strictTuple([Longitude, Latitude, Longitude, Latitude]),
  v.check(
    ([west, south, east, north]) => west < east && south < north,
    message('the box is empty', 'write west, south, east, north in degrees, not across 180°'),
  ),
);

/** A part of the map drawn `gain` times as finely as the rest. The first box that holds a point counts. */
const Foci = v.optional(v.array(v.strictObject({ box: Box, gain: Positive })), []);

/** A polygon of one country that is drawn as part of another; with `line`, their old border stays as one of provinces. */
const Transfer = v.strictObject({
  from: Words,
  to: Words,
  containing: v.strictTuple([Longitude, Latitude]),
  line: v.optional(v.boolean(), false),
});

/** The provinces of a country, from a file of an installed package. */
const Provinces = v.strictObject({
  country: Words,
  package: Words,
  path: Words,
  use: Words,
  leftOut: v.optional(v.array(Words), []),
});

/** Some provinces together; a band inside a country along its border with another; or the part of a country in a box. */
const Outline = v.variant('kind', [
  v.strictObject({ id: Id, kind: v.literal('provinces'), country: Words, names: v.array(Words) }),
  v.strictObject({
    id: Id,
    kind: v.literal('band'),
    country: Words,
    along: Words,
    km: Positive,
    near: Box,
    plane: v.strictObject({ parallels: v.strictTuple([Latitude, Latitude]), meridian: Longitude }),
  }),
  v.strictObject({ id: Id, kind: v.literal('part'), country: Words, box: Box, minKm2: Positive }),
]);

/** data/basemap.json: what `npm run basemap` draws. */
export const BaseMapRecord = v.strictObject({
  home: Words,
  transfers: v.optional(v.array(Transfer), []),
  world: v.optional(v.strictObject({ foci: Foci }), { foci: [] }),
  region: v.optional(v.strictObject({ box: Box, foci: Foci, provinces: v.optional(v.array(Provinces), []) })),
  outlines: v.optional(v.array(Outline), []),
  notice: v.strictObject({
    borders: Words,
    leftOut: v.optional(Words),
    outlines: v.optional(Words),
    towns: v.optional(Words),
  }),
});
export type BaseMapRecord = v.InferOutput<typeof BaseMapRecord>;
export type OutlineRecord = BaseMapRecord['outlines'][number];
export type RegionRecord = NonNullable<BaseMapRecord['region']>;
