import * as v from 'valibot';
import { Id, Latitude, Longitude, Words, message, describeFields } from './basics.ts';

const Positive = v.pipe(
  v.number(),
  v.check(
    (n) => Number.isFinite(n) && n > 0,
    ({ input }) => message(`${input} is not above 0`, 'write a number above 0'),
  ),
  v.metadata({ exclusiveMinimum: 0 }),
);

/** What a box is. */
const BOX = '`[west, south, east, north]` in degrees; across 180° west is the larger';

const Box = v.pipe(
  v.strictTuple([Longitude, Latitude, Longitude, Latitude]),
  v.check(
    ([west, south, east, north]) => (west < east || west - east >= 180) && south < north,
    message('the box is empty', 'write west, south, east, north in degrees; across 180° at most half of the globe'),
  ),
);

const LEAST = 'km²: pieces of land and bends under it are left out, if that is finer than the rest';
const FOCI = 'boxes drawn more finely than the rest; the first that holds a point counts';

/** A part of the map drawn `gain` times as finely as the rest. The first box that holds a point counts. */
const Foci = v.optional(
  v.array(
    describeFields(v.strictObject({ box: Box, gain: Positive, minKm2: v.optional(Positive) }), {
      box: BOX,
      gain: 'how many times as finely as the rest',
      minKm2: LEAST,
    }),
  ),
  [],
);

/** A polygon of one country that is drawn as part of another; with `line`, their old border stays as one of provinces. */
const Transfer = describeFields(
  v.strictObject({
    from: Words,
    to: Words,
    containing: v.strictTuple([Longitude, Latitude]),
    line: v.optional(v.boolean(), false),
  }),
  {
    from: 'the country that the atlas draws it in',
    to: 'the country that it is drawn in',
    containing: 'longitude, latitude of a point in the polygon',
    line: 'whether their old border stays, as one of provinces',
  },
);

/** The provinces of a country, from a file of an installed package. */
const Provinces = describeFields(
  v.strictObject({
    country: Words,
    package: Words,
    path: Words,
    use: Words,
    leftOut: v.optional(v.array(Words), []),
  }),
  {
    country: 'as the atlas names it',
    package: 'the installed package that has the file',
    path: 'the file in that package',
    use: 'what it is for, in words',
    leftOut: 'the names of provinces to leave out',
  },
);

const OUTLINE = {
  id: 'a name of its own, for places to refer to',
  kind: '`provinces`: provinces of a country together. `band`: land along its border with another. `part`: what lies in a box',
  country: 'as the atlas names it',
};

/** Some provinces together; a band inside a country along its border with another; the part of a country in a box; or all other countries there. */
const Outline = v.variant('kind', [
  describeFields(v.strictObject({ id: Id, kind: v.literal('provinces'), country: Words, names: v.array(Words) }), {
    ...OUTLINE,
    names: 'the provinces, as the file names them; needs them in the region',
  }),
  describeFields(
    v.strictObject({
      id: Id,
      kind: v.literal('band'),
      country: Words,
      along: Words,
      km: Positive,
      within: v.optional(Id),
      near: Box,
      plane: describeFields(v.strictObject({ parallels: v.strictTuple([Latitude, Latitude]), meridian: Longitude }), {
        parallels: 'two, in degrees',
        meridian: 'in degrees',
      }),
    }),
    {
      ...OUTLINE,
      along: 'the country on the other side of the border',
      km: 'how wide the band is',
      within: 'id of an outline of kind `provinces` that the band does not leave',
      near: `a box well around that border: ${BOX}`,
      plane: 'two parallels and a meridian through it',
    },
  ),
  describeFields(v.strictObject({ id: Id, kind: v.literal('part'), country: Words, box: Box, minKm2: Positive }), {
    ...OUTLINE,
    box: BOX,
    minKm2: 'pieces under it are left out',
  }),
  describeFields(v.strictObject({ id: Id, kind: v.literal('foreign'), box: Box, minKm2: Positive, foci: Foci }), {
    id: OUTLINE.id,
    kind: '`foreign`: the land of all countries but the home in a box, coarse',
    box: BOX,
    minKm2: 'pieces and bends under it are left out',
    foci: FOCI,
  }),
]);

/** data/basemap.json: what `npm run basemap` draws. */
export const BaseMapRecord = describeFields(
  v.strictObject({
    home: Words,
    transfers: v.optional(v.array(Transfer), []),
    world: v.optional(
      describeFields(v.strictObject({ foci: Foci, minKm2: v.optional(Positive) }), {
        foci: FOCI,
        minKm2: `${LEAST}; 1000, in the home a thousandth of its area if that is less`,
      }),
      { foci: [] },
    ),
    region: v.optional(
      describeFields(
        v.strictObject({
          box: Box,
          foci: Foci,
          minKm2: v.optional(Positive),
          provinces: v.optional(v.array(Provinces), []),
        }),
        {
          box: BOX,
          foci: FOCI,
          minKm2: `${LEAST}; 60 for pieces and 30 for bends, in the home a thousandth of its area if that is less`,
          provinces: 'the provinces to be drawn',
        },
      ),
    ),
    outlines: v.optional(v.array(Outline), []),
    notice: describeFields(
      v.strictObject({
        borders: Words,
        leftOut: v.optional(Words),
        outlines: v.optional(Words),
        towns: v.optional(Words),
      }),
      {
        borders: 'the policy on borders',
        leftOut: 'what is not drawn, and why',
        outlines: 'how the outlines were made',
        towns: 'where the towns are from',
      },
    ),
  }),
  {
    home: 'the country the story takes place in, tinted',
    transfers:
      'the polygon of `from` that holds the position `containing` is drawn in `to`; with `line`, their old border stays, as one of provinces',
    world: 'the map of the world',
    region: 'a box in finer lines for near views',
    outlines: 'areas that places refer to by `id`',
    notice: 'English, for `basemap/NOTICE.md`',
  },
);
export type BaseMapRecord = v.InferOutput<typeof BaseMapRecord>;
export type OutlineRecord = BaseMapRecord['outlines'][number];
export type RegionRecord = NonNullable<BaseMapRecord['region']>;
