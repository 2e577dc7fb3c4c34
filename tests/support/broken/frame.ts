const X = '';
import type { Loose } from '../story.ts';
import { changing, type Broken } from './broken.ts';

const story = changing('data/story.json');
const language = (change: (english: Loose) => unknown) => story(({ languages }) => change(languages[1]));

/** data/story.json */
export const brokenFrame: readonly Broken[] = [
  [
    'an axis that ends before it starts',
    story((s) => (s.axis = { ...s.axis, start: '2020-06-30', end: '2020-03-01' })),
    X,
  ],
  ['an axis from no day', story((s) => (s.axis.start = '2020-03')), X],
  ['no quiet days', story((s) => (s.axis.quietDays = 0)), X],
  ['an unknown opening', story((s) => (s.opening = 'end')), X],
  ['an unknown counted unit', story((s) => (s.counted = 'ships')), X],
  ['no language', story((s) => (s.languages = [])), X],
  ['a language twice', language((l) => Object.assign(l, { id: 'de', locale: 'de-DE' })), X],
  ['no language of the world', language((l) => (l.id = 'English')), X],
  ['an unknown locale', language((l) => (l.locale = 'xx-YY')), X],
  ['another language’s locale', language((l) => (l.locale = 'de-DE')), X],
  ['an address that is none', language((l) => (l.chapter = 'chapter')), X],
  ['an address twice', language((l) => (l.embed = '/embed/')), X],
  ['an address of a chapter', language((l) => (l.publish = '/kapitel/start/')), X],
  ['an address of the site’s own files', language((l) => (l.publish = '/assets/')), X],
  ['a link to a file', story((s) => (s.links = { imprint: { de: 'imprint.html' } })), X],
  ['an unknown link', story((s) => (s.links = { shop: { de: 'https://example.org' } })), X],
  [
    'eight camps',
    story((s) => {
      s.camps = 'abcdefgh'.split('').map((id) => ({ ...s.camps[0], id }));
    }),
    X,
  ],
  ['two camps of a shape', story((s) => s.camps.push({ ...s.camps[0], id: 'sea' })), X],
  ['a topic twice', story((s) => s.topics.push(s.topics[0])), X],
  ['a topic without a place on the page', story((s) => (s.topics[2].map = 'moon')), X],
  ['an area in another unit', story((s) => (s.topics[0].map = 'square')), X],
  ['a gap that no text has', story((s) => (s.standfirst.en = '{claim} statements')), X],
];
