import { resolve } from 'node:path';
import { readFiles } from '../../src/tools/files.ts';
import type { Files } from '../../src/content/files.ts';

/** JSON that a test may change anywhere, at its own risk. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

const pair = (text: string) => ({ de: `${text} (de)`, en: `${text} (en)` });
const day = (edtf: string) => ({ edtf, basis: 'stated' });

const claim = {
  id: '100-01',
  article: '100',
  paragraph: 2,
  anchor: 'an old harbour',
  speaker: 'mayor',
  said: day('2020-03-10'),
  happened: day('2020-03-05/2020-03-08'),
  topic: 'stay',
  modality: 'assertion',
  places: ['harbour'],
  quantity: { point: 8000, qualifier: 'about', unit: 'soldiers', scope: 'there' },
  text: { de: 'Rund 8.000 Gäste.', en: 'About 8,000 guests.' },
  short: pair('guests'),
  disputes: [],
};

const story = {
  languages: [
    {
      id: 'de',
      home: '/',
      sources: '/quellen/',
      chapter: '/kapitel/',
      embed: '/embed/',
      publish: '/einbetten/',
      example: '/beispiel/',
      locale: 'de-DE',
    },
    {
      id: 'en',
      home: '/en/',
      sources: '/en/sources/',
      chapter: '/en/chapter/',
      embed: '/en/embed/',
      publish: '/en/publish/',
      example: '/en/example/',
      locale: 'en-GB',
    },
  ],
  title: pair('Title'),
  headline: pair('Headline'),
  standfirst: { de: '{claims} Angaben', en: '{claims} statements' },
  authorship: pair('Authors'),
  axis: { start: '2020-03-01', end: '2020-06-30', quietDays: 30 },
  opening: 'start',
  topics: [
    { id: 'stay', map: 'place', label: pair('stay') },
    { id: 'before', map: 'context', label: pair('before') },
    { id: 'law', map: 'none', label: pair('law') },
  ],
  units: [{ id: 'soldiers', label: pair('soldiers') }],
  counted: 'soldiers',
  scopes: [{ id: 'there', on: 'place', label: pair('there') }],
  camps: [{ id: 'town', shape: 'circle', label: pair('town') }],
};

const harbour = {
  type: 'Feature',
  id: 'harbour',
  geometry: { type: 'Point', coordinates: [10, 54] },
  properties: { precision: 'area', outline: 'bay', name: pair('harbour') },
};
const nowhere = {
  type: 'Feature',
  id: 'nowhere',
  geometry: null,
  properties: { precision: 'none', name: pair('nowhere') },
};

const bay = {
  type: 'Feature',
  id: 'bay',
  properties: {},
  geometry: {
    type: 'LineString',
    coordinates: [
      [9, 53],
      [11, 55],
    ],
  },
};

/** Of a file that holds a list, the list. */
const json: Readonly<Record<string, unknown>> = {
  'data/story.json': story,
  'data/sources.json': [
    {
      id: '100',
      title: 'Gäste im Hafen',
      short: pair('guests'),
      language: 'de',
      published: day('2020-04-12'),
      adds: pair('adds'),
    },
  ],
  'data/evidence.json': [{ id: 'E01', items: [{ publisher: 'Gazette', date: '2020-03' }], use: pair('use') }],
  'data/speakers.json': [{ id: 'mayor', name: pair('Mayor'), office: pair('mayor'), camp: 'town' }],
  'data/claims/100.json': [
    claim,
    { ...claim, id: '100-02', topic: 'before', quantity: null, said: day('2020-04-01'), disputes: ['100-01'] },
    { ...claim, id: '100-03', topic: 'law', happened: null, said: day('2020-04'), quantity: null, short: undefined },
  ],
  'data/places.geojson': { type: 'FeatureCollection', features: [harbour, nowhere] },
  'data/moves.json': [
    { id: 'sail', from: 'harbour', to: 'nowhere', fromClaims: ['100-01'], toClaims: ['100-02'], label: pair('sail') },
  ],
  'data/towns.json': [],
  'data/questions.json': [
    {
      id: 'staying',
      label: pair('Do they stay?'),
      strip: pair('Have they stayed?'),
      answers: [{ label: pair('yes'), look: 'hollow', claims: ['100-01', '100-02'] }],
    },
    { id: 'number', label: pair('How many?'), answers: [{ claims: ['100-01'] }] },
  ],
  'data/contradictions.json': [
    {
      id: 'how-many',
      title: pair('How many?'),
      text: { de: '8.000 oder nicht.', en: '8,000 or not.' },
      claims: ['100-01', '100-02'],
    },
  ],
  'data/corrections.json': {
    since: '2020-07-01',
    list: [
      { date: '2020-07-02', what: pair('a name'), why: pair('misspelt') },
      { date: '2020-07-09', what: pair('a day'), why: pair('misread'), claims: ['100-02'] },
    ],
  },
  'data/fields.json': [{ id: 'text', about: pair('what was said') }],
  'data/basemap.json': {
    home: 'Denmark',
    outlines: [{ id: 'bay', kind: 'part', country: 'Denmark', box: [9, 53, 11, 55], minKm2: 1 }],
    notice: { borders: 'as everybody draws them' },
  },
  'data/basemap/outlines.json': { type: 'FeatureCollection', features: [bay] },
  'seeds/100.json': {
    id: '100',
    file: '100.txt',
    sha256: 'a'.repeat(64),
    language: 'de',
    paragraphs: 3,
    unused: [1],
    bibliography: { title: 'Gäste im Hafen' },
  },
};

const HEAD = {
  title: 'Start',
  day: '2020-03-10',
  lens: 'reported',
  see: 'harbour, nowhere',
  place: 'In the harbour',
};

const chapters: Files = {
  'data/chapters/01-start.de.md': chapter(
    'Rund [**8.000** Gäste](claim:100-01) kamen am [10. März 2020](day:2020-03-10).',
  ),
  'data/chapters/01-start.en.md': chapter(
    'About [**8,000** guests](claim:100-01) came on [10 March 2020](day:2020-03-10).',
  ),
};

/** A chapter's text; its first paragraph begins on line 8. */
export function chapter(body: string, changes: Partial<typeof HEAD> = {}): string {
  const head = Object.entries({ ...HEAD, ...changes }).map(([key, value]) => `${key}: ${value}`);
  return ['---', ...head, '---', body, ''].join('\n');
}

const pages: Files = Object.fromEntries(
  ['dating', 'policy', 'omissions'].flatMap((id) =>
    ['de', 'en'].map((lang) => [`data/pages/${id}.${lang}.md`, page('Of {dates} dates {stated} are stated.')] as const),
  ),
);

/** A text about the project; its first paragraph begins on line 4. */
export function page(body: string): string {
  return ['---', 'title: About', '---', body, ''].join('\n');
}

/** The words are those of the real story. */
const languages = readFiles(resolve(import.meta.dirname, '../..'), 'data/languages', () => true);

/** A small story without a flaw, as the files of a project. */
export function storyFiles(): Record<string, string> {
  const texts = Object.entries(json).map(([path, value]) => [path, asFile(value)] as const);
  return { ...Object.fromEntries(texts), ...chapters, ...pages, ...languages };
}

/** The same story with one JSON file, or the list in it, changed. */
export function storyWith(path: string, change: (json: Loose) => void): Record<string, string> {
  const value: Loose = JSON.parse(JSON.stringify(json[path]));
  change(value);
  return { ...storyFiles(), [path]: asFile(value) };
}

const asFile = (value: unknown) => JSON.stringify(Array.isArray(value) ? { list: value } : value);
