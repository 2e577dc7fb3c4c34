import type { Loose } from '../story.ts';
import { changing, type Broken } from './broken.ts';

const story = changing('data/story.json');
const language = (change: (english: Loose) => unknown) => story(({ languages }) => change(languages[1]));

/** data/story.json */
export const brokenFrame: readonly Broken[] = [
  [
    'an axis that ends before it starts',
    story((s) => (s.axis = { ...s.axis, start: '2020-06-30', end: '2020-03-01' })),
    'data/story.json: .axis: the axis ends before it starts — put the earlier day first',
  ],
  [
    'an axis from no day',
    story((s) => (s.axis.start = '2020-03')),
    'data/story.json: .axis.start: "2020-03" is no day — write a day that exists as YYYY-MM-DD',
  ],
  [
    'no quiet days',
    story((s) => (s.axis.quietDays = 0)),
    'data/story.json: .axis.quietDays: 0 is no count — write 1, 2, 3 …',
  ],
  [
    'an unknown opening',
    story((s) => (s.opening = 'end')),
    'data/story.json: .opening: there is no chapter "end" — correct the id or add the chapter',
  ],
  [
    'an excerpt of an unknown chapter',
    story((s) => (s.excerpt = ['start', 'end'])),
    'data/story.json: .excerpt[1]: there is no chapter "end" — correct the id or add the chapter',
  ],
  [
    'a schema that is no name',
    story((s) => (s.$schema = 1)),
    'data/story.json: .$schema: the key is unknown — remove it or correct its spelling',
  ],
  [
    'an unknown counted unit',
    story((s) => (s.counted = 'ships')),
    'data/story.json: .counted: there is no unit "ships" — correct the id or add the unit',
  ],
  [
    'no language',
    story((s) => (s.languages = [])),
    'data/story.json: .languages: there is no language — add one; data/README.md says how',
  ],
  [
    'a language twice',
    language((l) => Object.assign(l, { id: 'de', locale: 'de-DE' })),
    'data/story.json: .languages[1].id: "de" is taken by .languages[0] — write another language, or remove it',
  ],
  [
    'no language of the world',
    language((l) => (l.id = 'English')),
    'data/story.json: .languages[1].id: "English" is no language — write a tag of BCP 47, e.g. "en" or "pt-BR"',
  ],
  [
    'an unknown locale',
    language((l) => (l.locale = 'xx-YY')),
    'data/story.json: .languages[1].locale: "xx-YY" is no locale that is known — write e.g. "en-GB" or "pt-BR"',
  ],
  [
    'another language’s locale',
    language((l) => (l.locale = 'de-DE')),
    'data/story.json: .languages[1].locale: "de-DE" is no locale of the language "en" — write "en", or "en-" and a country',
  ],
  [
    'an address that is none',
    language((l) => (l.chapter = 'chapter')),
    'data/story.json: .languages[1].chapter: "chapter" is no address in the site — write it like "/en/sources/", a slash at each end',
  ],
  [
    'an address twice',
    language((l) => (l.embed = '/embed/')),
    'data/story.json: .languages[1].embed: "/embed/" is the address of .languages[0].embed too — choose another address',
  ],
  [
    'an address of a chapter',
    language((l) => (l.publish = '/kapitel/start/')),
    'data/story.json: .languages[1].publish: "/kapitel/start/" is the address of a chapter, start too — choose another address',
  ],
  [
    'an address of an article',
    language((l) => (l.publish = '/quellen/100/')),
    'data/story.json: .languages[1].publish: "/quellen/100/" is the address of an article, 100 too — choose another address',
  ],
  [
    'an address of the site’s own files',
    language((l) => (l.publish = '/assets/')),
    'data/story.json: .languages[1].publish: the site keeps its own files in "/assets/" — choose another address',
  ],
  [
    'a link to a file',
    story((s) => (s.links = { imprint: { de: 'imprint.html' } })),
    'data/story.json: .links.imprint.de: "imprint.html" is no address — write "https://…" or "mailto:…"',
  ],
  [
    'an unknown link',
    story((s) => (s.links = { shop: { de: 'https://example.org' } })),
    'data/story.json: .links.shop: the key is unknown — remove it or correct its spelling',
  ],
  [
    'eight camps',
    story((s) => {
      s.camps = 'abcdefgh'.split('').map((id) => ({ ...s.camps[0], id }));
    }),
    'data/speakers.json: [0].camp: there is no camp "town" — correct the id or add the camp',
    'data/story.json: .camps: there are 8 camps — keep to 7: more colours cannot be told apart',
  ],
  [
    'two camps of a shape',
    story((s) => s.camps.push({ ...s.camps[0], id: 'sea' })),
    'data/story.json: .camps[1].shape: "town" has the shape "circle" already — choose another: camps are told apart by it',
  ],
  [
    'a topic twice',
    story((s) => s.topics.push(s.topics[0])),
    'data/story.json: .topics[3].id: "stay" is taken by data/story.json: .topics[0] — give it an id of its own',
  ],
  [
    'a topic without a place on the page',
    story((s) => (s.topics[2].map = 'moon')),
    'data/story.json: .topics[2].map: this is "moon" — write "place" or "arrival" or "question" or "total" or "reaction" or "square" or "context" or "none"',
  ],
  [
    'an area in another unit',
    story((s) => (s.topics[0].map = 'square')),
    'data/claims/100.json: [0].quantity.unit: an area in soldiers cannot be drawn — give it in km2',
  ],
  [
    'a gap that no text has',
    story((s) => (s.standfirst.en = '{claim} statements')),
    'data/story.json: .standfirst.en: "{claim}" is no gap of this text — it has {claims}',
  ],
];
