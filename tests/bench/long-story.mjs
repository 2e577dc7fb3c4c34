// A long story, the same each time, for what grows with the statements: the second story of the tests, with articles,
// speakers, places and chapters added to it. The check finds it in order.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * How long; the statements added lie on many days, or are piled on five.
 * @typedef {{ statements: number, places: number, chapters: number, shape: 'spread' | 'piled' }} Length
 */
/** @typedef {Record<'en' | 'uk', string>} Texts */

const BASE = fileURLToPath(new URL('../stories/flood/', import.meta.url));
/** What the second story has already. */
const HAS = { statements: 20, articles: 3, places: 7, chapters: 6 };
const FIRST_DAY = Date.UTC(2031, 6, 1);
const DAYS = { spread: 700, piled: 5 };
const PER_ARTICLE = 50;
/** Every so many statements, two dispute each other. */
const DISPUTE = 40;
const DAY = 86_400_000;

const TOPICS = ['level', 'people', 'numbers', 'arrival', 'knowledge', 'context', 'numbers', 'dyke', 'reaction', 'area'];
const SCOPES = ['planned', 'moved', 'at-risk', 'arrived', 'sheltered', 'flooded'];
const MODALITIES = [
  'assertion',
  'estimate',
  'assertion',
  'plan',
  'second-hand',
  'official-confirmation',
  'expectation',
];
/** Of what is no number of people, and how large it is at most: an area of more km² would cover the whole map. @type {Record<string, [unit: string, most: number]>} */
const UNITS = { area: ['km2', 60], level: ['cm', 900] };
const CAMPS = ['water', 'relief', 'science', 'towns', 'press'];
/** Words that sentences are made of, so that they pack about as well as a newsroom's. */
const WORDS = {
  en: 'water dyke bank shelter road school field bridge pump sand night crest rain family cattle harbour ferry church market cellar'.split(
    ' ',
  ),
  uk: 'вода дамба берег прихисток дорога школа поле міст насос пісок ніч гребінь дощ родина худоба порт пором церква ринок погріб'.split(
    ' ',
  ),
};
const NUMBERS = { en: new Intl.NumberFormat('en-GB'), uk: new Intl.NumberFormat('uk-UA') };

/** A number from 0 to below the limit, the same for the same two. @param {number} i @param {number} salt @param {number} limit */
const pick = (i, salt, limit) => (Math.imul(i + 1, 2_654_435_761 + 2 * salt) >>> 8) % limit;
/** @template T @param {readonly T[]} list @param {number} i @returns {T} */
const at = (list, i) => /** @type {T} */ (list[i % list.length]);
/** @param {(lang: 'en' | 'uk') => string} textIn @returns {Texts} */
const texts = (textIn) => ({ en: textIn('en'), uk: textIn('uk') });
const isoOf = (/** @type {number} */ day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);
const articleOf = (/** @type {number} */ i) => String(HAS.articles + 1 + Math.floor(i / PER_ARTICLE)).padStart(3, '0');
const idOf = (/** @type {number} */ i) => `${articleOf(i)}-${String(1 + (i % PER_ARTICLE)).padStart(2, '0')}`;

/** Writes the story into a folder. @param {string} folder @param {Length} length */
export function writeLongStory(folder, { statements, places, chapters, shape }) {
  const count = statements - HAS.statements;
  const dayOf = (/** @type {number} */ i) => Math.floor((i * DAYS[shape]) / count);
  const voices = Math.ceil(Math.sqrt(count));
  const spots = places - HAS.places;
  cpSync(BASE, folder, { recursive: true });
  const { change, write } = inFolder(folder);

  change('data/story.json', (story) => (story.axis.end = isoOf(DAYS[shape] + 7)));
  change('data/speakers.json', ({ list }) => list.push(...times(voices, speaker)));
  change('data/places.geojson', ({ features }) => features.push(...times(spots, (i) => place(i, spots))));
  const claims = times(count, (i) => claim(i, isoOf(dayOf(i)), voices, spots));
  const articles = times(Math.ceil(count / PER_ARTICLE), (i) => {
    const mine = claims.slice(i * PER_ARTICLE, (i + 1) * PER_ARTICLE);
    return { id: articleOf(i * PER_ARTICLE), mine, last: isoOf(dayOf(i * PER_ARTICLE + mine.length - 1)) };
  });
  change('data/sources.json', ({ list }) => list.push(...articles.map(({ id, last }) => source(id, last))));
  for (const { id, mine } of articles) {
    write(`data/claims/${id}.json`, { list: mine });
    write(`seeds/${id}.json`, seed(id));
  }
  const disputing = claims.filter((each) => each.disputes);
  change('data/contradictions.json', ({ list }) => list.push(...disputing.map(contradiction)));
  const counted = claims.filter(({ topic }) => topic === 'numbers').map(({ id }) => id);
  change('data/questions.json', ({ list }) =>
    list.find((/** @type {any} */ { id }) => id === 'how-many').answers[0].claims.push(...counted),
  );
  for (let i = HAS.chapters; i < chapters; i++) {
    const told = Math.floor(((i - HAS.chapters + 1) * count) / (chapters - HAS.chapters)) - 1;
    for (const lang of /** @type {const} */ (['en', 'uk']))
      write(`data/chapters/${String(i + 1).padStart(2, '0')}-part-${i}.${lang}.md`, chapter(lang, told, dayOf(told)));
  }
}

/** @param {string} folder */
function inFolder(folder) {
  /** @param {string} file @param {unknown} content */
  const write = (file, content) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  };
  /** @param {string} file @param {(json: any) => void} edit */
  const change = (file, edit) => {
    const json = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    edit(json);
    write(file, json);
  };
  return { change, write };
}

/** @template T @param {number} count @param {(i: number) => T} make */
const times = (count, make) => Array.from({ length: Math.max(0, count) }, (_, i) => make(i));

/** @param {number} i */
const speaker = (i) => ({
  id: `voice-${i}`,
  name: texts((lang) => `${lang === 'en' ? 'Voice' : 'Голос'} ${i + 1}`),
  camp: at(CAMPS, i),
});

/** On a grid about the delta; some vague, some without a point. @param {number} i @param {number} count */
function place(i, count) {
  const side = Math.ceil(Math.sqrt(count));
  const precision = i % 10 === 7 ? 'vague' : i % 10 === 9 ? 'none' : 'exact';
  const spot = [28.2 + (2.4 * (i % side)) / side, 45.1 + (1.6 * Math.floor(i / side)) / side];
  return {
    ...{ type: 'Feature', id: `spot-${i}` },
    geometry: precision === 'none' ? null : { type: 'Point', coordinates: spot },
    properties: {
      ...{ precision, ...(precision === 'vague' && { radiusKm: 8 }) },
      name: texts((lang) => `${at(WORDS[lang], pick(i, 1, 20))} ${i + 1}`),
    },
  };
}

/** @param {number} i @param {string} day @param {number} voices @param {number} spots */
function claim(i, day, voices, spots) {
  const topic = at(TOPICS, i);
  const [unit, most] = UNITS[topic] ?? ['people', 9000];
  const amount = 1 + pick(i, 2, most);
  const isCounted = ['level', 'people', 'numbers', 'area'].includes(topic);
  const figure = {
    point: amount,
    qualifier: 'about',
    unit,
    ...(unit === 'people' && { scope: at(SCOPES, pick(i, 3, 6)) }),
  };
  const word = (/** @type {'en' | 'uk'} */ lang, /** @type {number} */ salt) => at(WORDS[lang], pick(i, salt, 20));
  return {
    ...{ id: idOf(i), article: articleOf(i), paragraph: 1 + (i % PER_ARTICLE), anchor: `${word('en', 4)} ${i}` },
    ...{ speaker: `voice-${pick(i, 5, voices)}`, topic, modality: at(MODALITIES, pick(i, 6, 7)) },
    said: { edtf: day, basis: 'stated' },
    happened: i % 3 === 0 ? null : { edtf: day, basis: 'derived' },
    places: topic === 'numbers' || topic === 'knowledge' || spots < 1 ? [] : [`spot-${pick(i, 7, spots)}`],
    quantity: isCounted ? figure : null,
    text: texts((lang) => {
      const middle = times(11, (n) => word(lang, 10 + n)).join(' ');
      return `${lang === 'en' ? 'Of the' : 'Про'} ${middle}${isCounted ? ` ${NUMBERS[lang].format(amount)}` : ''}.`;
    }),
    short: texts((lang) => `${word(lang, 8)} ${word(lang, 9)}`),
    ...(i % DISPUTE === DISPUTE - 1 && { disputes: [idOf(i - 1)] }),
  };
}

/** @param {string} id @param {string} published */
const source = (id, published) => ({
  ...{ id, title: `Part ${id}`, language: 'en', published: { edtf: published, basis: 'stated' } },
  short: texts((lang) => `${lang === 'en' ? 'Part' : 'Частина'} ${id}`),
  adds: texts((lang) => at(WORDS[lang], Number(id))),
});

/** @param {string} id */
const seed = (id) => ({
  ...{ id, file: `${id}_invented.txt`, sha256: '0'.repeat(64), language: 'en', paragraphs: PER_ARTICLE, unused: [] },
  bibliography: { id, type: 'article-newspaper', title: `Part ${id}`, language: 'en' },
});

/** @param {{ id: string, disputes?: string[] }} claim */
const contradiction = ({ id, disputes = [] }) => ({
  ...{ id: `against-${id}`, claims: [...disputes, id] },
  title: texts((lang) => (lang === 'en' ? 'Two voices' : 'Два голоси')),
  text: texts((lang) => (lang === 'en' ? 'They do not agree.' : 'Вони не згодні.')),
});

/** Tells of the statement with a number. @param {'en' | 'uk'} lang @param {number} told @param {number} day */
function chapter(lang, told, day) {
  const paragraph = (/** @type {number} */ salt) =>
    times(20, (n) => at(WORDS[lang], pick(told, salt + n, 20))).join(' ');
  return `---
title: ${at(WORDS[lang], told)} ${at(WORDS[lang], told + 3)}
day: ${isoOf(day)}
lens: reported
see: izmail, vylkove
place: ${at(WORDS[lang], told + 5)}
---

${paragraph(30)} [${at(WORDS[lang], told + 7)}](claim:${idOf(told)}).

${paragraph(60)}.
`;
}
