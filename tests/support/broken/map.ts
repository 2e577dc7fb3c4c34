const X = '';
import type { Loose } from '../story.ts';
import { changing, withText, type Broken } from './broken.ts';

const places = changing('data/places.geojson');
const place = (change: (first: Loose) => unknown) => places(({ features }) => change(features[0]));
const moves = changing('data/moves.json');
const towns = changing('data/towns.json');
const TOWN = { id: 'kiel', kind: 'city', name: { de: 'Kiel', en: 'Kiel' }, lon: 10, lat: 54, minK: 1, maxK: null };
const town = (change: object) => towns((l) => l.push({ ...TOWN, ...change }));
const basemap = changing('data/basemap.json');
const OUTLINES = 'data/basemap/outlines.json';

/** Places, movements, towns and the recipe of the base map. */
export const brokenMap: readonly Broken[] = [
  ['no collection', places((p) => (p.type = 'Features')), X],
  ['a collection without features', places((p) => delete p.features), X],
  ['null for a place', places((p) => p.features.push(null)), X],
  ['too far east', place((p) => (p.geometry.coordinates = [200, 54])), X],
  ['too far north', place((p) => (p.geometry.coordinates = [10, 154])), X],
  ['a point of three numbers', place((p) => (p.geometry.coordinates = [10, 54, 0])), X],
  ['another geometry', place((p) => (p.geometry = { type: 'Polygon', coordinates: [] })), X],
  ['an unknown outline', place((p) => (p.properties.outline = 'lake')), X],
  ['an area without an outline', place((p) => delete p.properties.outline), X],
  [
    'an exact place without a point',
    place((p) => Object.assign(p, { geometry: null, properties: { ...p.properties, precision: 'exact' } })),
    X,
  ],
  ['a vague place without a radius', place((p) => (p.properties.precision = 'vague')), X],
  ['a radius around the world', place((p) => (p.properties.radiusKm = 99000)), X],
  ['an unknown precision', place((p) => (p.properties.precision = 'near')), X],
  ['a place twice', places(({ features }) => features.push(features[1])), X],
  ['a movement from an unknown place', moves(([m]) => (m.from = 'sea')), X],
  ['a movement to where it starts', moves(([m]) => (m.to = 'harbour')), X],
  ['a movement that nobody reports', moves(([m]) => (m.toClaims = [])), X],
  ['a movement by an unknown statement', moves(([m]) => (m.toClaims = ['100-99'])), X],
  ['a movement by a statement twice', moves(([m]) => (m.toClaims = ['100-02', '100-02'])), X],
  ['a town of an unknown kind', town({ kind: 'village' }), X],
  ['a town south of the pole', town({ lat: -91 }), X],
  ['a town that is never named', town({ minK: 5, maxK: 3 }), X],
  ['a recipe without a home', basemap((b) => delete b.home), X],
  ['an empty box', basemap((b) => (b.outlines[0].box = [11, 53, 9, 55])), X],
  ['an unknown kind of outline', basemap((b) => (b.outlines[0].kind = 'lake')), X],
  [
    'an outline without provinces',
    basemap((b) => (b.outlines[0] = { id: 'bay', kind: 'provinces', country: 'Denmark', names: ['Fyn'] })),
    X,
  ],
  ['an outline that was not made', basemap((b) => b.outlines.push({ ...b.outlines[0], id: 'lake' })), X],
  ['a base map of nothing', withText(OUTLINES, 'null'), X],
];
