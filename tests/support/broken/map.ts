import type { Loose } from '../story.ts';
import { changing, withText, type Broken } from './broken.ts';

const places = changing('data/places.geojson');
const place = (change: (first: Loose) => unknown) => places(({ features }) => change(features[0]));
const moves = changing('data/moves.json');
const towns = changing('data/towns.json');
const TOWN = { id: 'kiel', kind: 'town', name: { de: 'Kiel', en: 'Kiel' }, lon: 10, lat: 54, minK: 1, maxK: null };
const town = (change: object) => towns((l) => l.push({ ...TOWN, ...change }));
const basemap = changing('data/basemap.json');
const PROVINCES = { id: 'bay', kind: 'provinces', country: 'Denmark', names: ['Fyn'] };
const BAND = {
  ...{ id: 'bay', kind: 'band', country: 'Denmark', along: 'Germany', km: 25 },
  ...{ near: [8, 54, 10, 56], plane: { parallels: [54, 55], meridian: 9 } },
};
const OUTLINES = 'data/basemap/outlines.json';

/** Places, movements, towns and the recipe of the base map. */
export const brokenMap: readonly Broken[] = [
  [
    'no collection',
    places((p) => (p.type = 'Features')),
    'data/places.geojson: .type: this is "Features" — write "FeatureCollection"',
  ],
  [
    'a collection without features',
    places((p) => delete p.features),
    'data/places.geojson: .features: the key is missing — add it; data/README.md says what it holds',
  ],
  [
    'null for a place',
    places((p) => p.features.push(null)),
    'data/places.geojson: .features[2]: this is null — write an object, { … }',
  ],
  [
    'too far east',
    place((p) => (p.geometry.coordinates = [200, 54])),
    'data/places.geojson: .features[0].geometry.coordinates[0]: 200° is out of range — use -180 to 180; longitude comes first',
  ],
  [
    'too far north',
    place((p) => (p.geometry.coordinates = [10, 154])),
    'data/places.geojson: .features[0].geometry.coordinates[1]: 154° is out of range — use -90 to 90; longitude comes first',
  ],
  [
    'a point of three numbers',
    place((p) => (p.geometry.coordinates = [10, 54, 0])),
    'data/places.geojson: .features[0].geometry.coordinates[2]: this is one too many — remove it',
  ],
  [
    'another geometry',
    place((p) => (p.geometry = { type: 'Polygon', coordinates: [] })),
    'data/places.geojson: .features[0].geometry.type: this is "Polygon" — write "Point"',
    'data/places.geojson: .features[0].geometry.coordinates[0]: this is missing — write a number, without quotes',
    'data/places.geojson: .features[0].geometry.coordinates[1]: this is missing — write a number, without quotes',
  ],
  [
    'an unknown outline',
    place((p) => (p.properties.outline = 'lake')),
    'data/places.geojson: .features[0].properties.outline: there is no outline "lake" — correct the id or add the outline',
  ],
  [
    'an area without an outline',
    place((p) => delete p.properties.outline),
    'data/places.geojson: .features[0].properties.outline: a place of the precision "area" needs an outline — add it, or change the precision',
  ],
  [
    'an exact place without a point',
    place((p) => Object.assign(p, { geometry: null, properties: { ...p.properties, precision: 'exact' } })),
    'data/places.geojson: .features[0].geometry: a place of the precision "exact" needs a point — add it, or change the precision',
  ],
  [
    'a vague place without a radius',
    place((p) => (p.properties.precision = 'vague')),
    'data/places.geojson: .features[0].properties.radiusKm: a place of the precision "vague" needs a radius — add it, or change the precision',
  ],
  [
    'a radius around the world',
    place((p) => (p.properties.radiusKm = 99000)),
    'data/places.geojson: .features[0].properties.radiusKm: 99000 km is no radius — write 1 to 10000',
  ],
  [
    'an unknown precision',
    place((p) => (p.properties.precision = 'near')),
    'data/places.geojson: .features[0].properties.precision: this is "near" — write "exact" or "area" or "vague" or "border" or "none"',
  ],
  [
    'a place twice',
    places(({ features }) => features.push(features[1])),
    'data/places.geojson: .features[2].id: "nowhere" is taken by data/places.geojson: .features[1] — give it an id of its own',
  ],
  [
    'a movement that is called like a place',
    moves(([m]) => (m.id = 'harbour')),
    'data/moves.json: [0].id: "harbour" is taken by data/places.geojson: .features[0] — give it an id of its own',
  ],
  [
    'a movement from an unknown place',
    moves(([m]) => (m.from = 'sea')),
    'data/moves.json: [0].from: there is no place "sea" — correct the id or add the place',
  ],
  [
    'a movement to where it starts',
    moves(([m]) => (m.to = 'harbour')),
    'data/moves.json: [0].to: it ends where it starts — name another place',
  ],
  [
    'a movement that nobody reports',
    moves(([m]) => (m.toClaims = [])),
    'data/moves.json: [0].toClaims: no statement says so — name one, or remove the movement',
  ],
  [
    'a movement by an unknown statement',
    moves(([m]) => (m.toClaims = ['100-99'])),
    'data/moves.json: [0].toClaims[0]: there is no claim "100-99" — correct the id or add the claim',
  ],
  [
    'a movement by a statement twice',
    moves(([m]) => (m.toClaims = ['100-02', '100-02'])),
    'data/moves.json: [0].toClaims[1]: "100-02" stands in this list already — keep one of them',
  ],
  [
    'a town of an unknown kind',
    town({ kind: 'village' }),
    'data/towns.json: [0].kind: this is "village" — write "town" or "capital" or "region" or "country" or "sea"',
  ],
  [
    'a town south of the pole',
    town({ lat: -91 }),
    'data/towns.json: [0].lat: -91° is out of range — use -90 to 90; longitude comes first',
  ],
  [
    'a town that is never named',
    town({ minK: 5, maxK: 3 }),
    'data/towns.json: [0].maxK: the town is never named — write more than minK, or null for no end',
  ],
  [
    'a recipe without a home',
    basemap((b) => delete b.home),
    'data/basemap.json: .home: the key is missing — add it; data/README.md says what it holds',
  ],
  [
    'an empty box',
    basemap((b) => (b.outlines[0].box = [11, 53, 9, 55])),
    'data/basemap.json: .outlines[0].box: the box is empty — write west, south, east, north in degrees; across 180° at most half of the globe',
  ],
  [
    'an unknown kind of outline',
    basemap((b) => (b.outlines[0].kind = 'lake')),
    'data/basemap.json: .outlines[0].kind: this is "lake" — write "provinces" or "band" or "part" or "foreign"',
  ],
  [
    'an outline without provinces',
    basemap((b) => (b.outlines[0] = PROVINCES)),
    'data/basemap.json: .outlines[0]: this needs a region — add it, or remove the outline',
  ],
  [
    'a band without a region',
    basemap((b) => (b.outlines[0] = BAND)),
    'data/basemap.json: .outlines[0]: this needs a region — add it, or remove the outline',
  ],
  [
    'provinces that the region does not have',
    basemap((b) => Object.assign(b, { region: { box: [8, 54, 13, 58] }, outlines: [PROVINCES] })),
    'data/basemap.json: .outlines[0]: this needs the provinces of Denmark — add it, or remove the outline',
  ],
  [
    'an outline twice',
    basemap((b) => b.outlines.push(b.outlines[0])),
    'data/basemap.json: .outlines[1].id: "bay" is taken by data/basemap.json: .outlines[0] — give it an id of its own',
  ],
  [
    'an outline of nothing',
    basemap((b) => (b.outlines[0].minKm2 = 0)),
    'data/basemap.json: .outlines[0].minKm2: 0 is not above 0 — write a number above 0',
  ],
  [
    'an empty region',
    basemap((b) => (b.region = { box: [13, 54, 8, 58] })),
    'data/basemap.json: .region.box: the box is empty — write west, south, east, north in degrees; across 180° at most half of the globe',
  ],
  [
    'foreign land of another kind',
    changing('data/story.json')((story) => (story.foreign = 'bay')),
    'data/story.json: .foreign: "bay" is an outline of kind "part" — name one of kind "foreign", or leave it out',
  ],
  [
    'an outline that was not made',
    basemap((b) => b.outlines.push({ ...b.outlines[0], id: 'lake' })),
    'data/basemap.json: .outlines: data/basemap/ has other outlines — run npm run basemap',
  ],
  [
    'a base map of nothing',
    withText(OUTLINES, 'null'),
    'data/basemap/outlines.json: these are no outlines — run npm run basemap',
  ],
];
