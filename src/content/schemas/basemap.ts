import * as v from 'valibot';
import { Id, Latitude, Longitude, Words, message, record } from './basics.ts';

const Positive = v.pipe(
  v.number(),
  v.check(
    (n) => Number.isFinite(n) && n > 0,
    ({ input }) => message(`${input} is not above 0`, 'write a number above 0'),
  ),
  v.metadata({ exclusiveMinimum: 0 }),
);

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
    record({
      box: [Box, BOX],
      gain: [Positive, 'how many times as finely as the rest'],
      minKm2: [v.optional(Positive), LEAST],
    }),
  ),
  [],
);

/** A polygon of one country that is drawn as part of another; with `line`, their old border stays as one of provinces. */
const Transfer = record({
  from: [Words, 'the country that the atlas draws it in'],
  to: [Words, 'the country that it is drawn in'],
  containing: [v.strictTuple([Longitude, Latitude]), 'longitude, latitude of a point in the polygon'],
  line: [v.optional(v.boolean(), false), 'whether their old border stays, as one of provinces'],
});

/** The provinces of a country, from a file of an installed package. */
const Provinces = record({
  country: [Words, 'as the atlas names it'],
  package: [Words, 'the installed package that has the file'],
  path: [Words, 'the file in that package'],
  use: [Words, 'what it is for, in words'],
  leftOut: [v.optional(v.array(Words), []), 'the names of provinces to leave out'],
});

const OUTLINE = {
  id: 'a name of its own, for places to refer to',
  kind: '`provinces`: provinces of a country together. `band`: land along its border with another. `part`: what lies in a box',
  country: 'as the atlas names it',
};

/** Some provinces together; a band inside a country along its border with another; the part of a country in a box; or all other countries there. */
const Outline = v.variant('kind', [
  record({
    id: [Id, OUTLINE.id],
    kind: [v.literal('provinces'), OUTLINE.kind],
    country: [Words, OUTLINE.country],
    names: [v.array(Words), 'the provinces, as the file names them; needs them in the region'],
  }),
  record({
    id: [Id, OUTLINE.id],
    kind: [v.literal('band'), OUTLINE.kind],
    country: [Words, OUTLINE.country],
    along: [Words, 'the country on the other side of the border'],
    km: [Positive, 'how wide the band is'],
    within: [v.optional(Id), 'id of an outline of kind `provinces` that the band does not leave'],
    near: [Box, `a box well around that border: ${BOX}`],
    plane: [
      record({
        parallels: [v.strictTuple([Latitude, Latitude]), 'two, in degrees'],
        meridian: [Longitude, 'in degrees'],
      }),
      'two parallels and a meridian through it',
    ],
  }),
  record({
    id: [Id, OUTLINE.id],
    kind: [v.literal('part'), OUTLINE.kind],
    country: [Words, OUTLINE.country],
    box: [Box, BOX],
    minKm2: [Positive, 'pieces under it are left out'],
  }),
  record({
    id: [Id, OUTLINE.id],
    kind: [v.literal('foreign'), '`foreign`: the land of all countries but the home in a box, coarse'],
    box: [Box, BOX],
    minKm2: [Positive, 'pieces and bends under it are left out'],
    foci: [Foci, FOCI],
  }),
]);

/** data/basemap.json: what `npm run basemap` draws. */
export const BaseMapRecord = record({
  home: [Words, 'the country the story takes place in, tinted'],
  transfers: [
    v.optional(v.array(Transfer), []),
    'the polygon of `from` that holds the position `containing` is drawn in `to`; with `line`, their old border stays, as one of provinces',
  ],
  world: [
    v.optional(
      record({
        foci: [Foci, FOCI],
        minKm2: [v.optional(Positive), `${LEAST}; 1000, in the home a thousandth of its area if that is less`],
      }),
      { foci: [] },
    ),
    'the map of the world',
  ],
  region: [
    v.optional(
      record({
        box: [Box, BOX],
        foci: [Foci, FOCI],
        minKm2: [
          v.optional(Positive),
          `${LEAST}; 60 for pieces and 30 for bends, in the home a thousandth of its area if that is less`,
        ],
        provinces: [v.optional(v.array(Provinces), []), 'the provinces to be drawn'],
      }),
    ),
    'a box in finer lines for near views',
  ],
  outlines: [v.optional(v.array(Outline), []), 'areas that places refer to by `id`'],
  notice: [
    record({
      borders: [Words, 'the policy on borders'],
      leftOut: [v.optional(Words), 'what is not drawn, and why'],
      outlines: [v.optional(Words), 'how the outlines were made'],
      towns: [v.optional(Words), 'where the towns are from'],
    }),
    'English, for `basemap/NOTICE.md`',
  ],
});
export type BaseMapRecord = v.InferOutput<typeof BaseMapRecord>;
export type OutlineRecord = BaseMapRecord['outlines'][number];
export type RegionRecord = NonNullable<BaseMapRecord['region']>;
