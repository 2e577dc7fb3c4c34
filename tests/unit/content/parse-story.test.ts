import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/content/parse-story.ts';
import type { Files } from '../../../src/content/files.ts';
import type { Problem } from '../../../src/content/problem.ts';
import { chapter, storyFiles, storyWith, type Loose } from '../../support/story.ts';

const CLAIMS = 'data/claims/100.json';
const PLACES = 'data/places.geojson';
const STORY = 'data/story.json';
const SPEAKERS = 'data/speakers.json';
const MOVES = 'data/moves.json';
const TOWNS = 'data/towns.json';
const QUESTIONS = 'data/questions.json';
const SEED = 'seeds/100.json';
const BARE = { unit: 'soldiers', scope: 'there' };
const GERMAN = 'data/chapters/01-start.de.md';
const ENGLISH = 'data/chapters/01-start.en.md';

test('a story without a flaw parses', () => {
  const result = parseStory(storyFiles());
  expect(result).toMatchObject({ ok: true, data: { story: { opening: 'start' }, claims: { length: 3 } } });
});

test('the schema that a file names for editors is no part of the data', () => {
  const named = Object.entries(storyFiles()).map(([path, text]) => [
    path,
    text.includes('$schema') ? text : text.replace(/^\{/, '{"$schema":"x.json",'),
  ]);
  const result = parseStory(Object.fromEntries(named));
  expect(result.ok).toBe(true);
  expect(JSON.stringify(result)).not.toContain('$schema');
});

describe('a flaw in a JSON file is the one problem found', () => {
  const claim = (change: (claim: Loose) => void) => storyWith(CLAIMS, ([first]) => change(first));
  const answer = (change: (answer: Loose) => void) => storyWith(QUESTIONS, ([{ answers }]) => change(answers[0]));
  const place = (change: (place: Loose) => void) => storyWith(PLACES, ({ features }) => change(features[0]));

  test.each<[string, Files, string, string, string]>([
    [
      'no folder',
      storyWith(STORY, (s) => (s.languages[0].chapter = 'kapitel')),
      STORY,
      '.languages[0].chapter',
      'no address',
    ],
    [
      'no link',
      storyWith(STORY, (s) => (s.links = { imprint: { de: 'imprint.html' } })),
      STORY,
      '.links.imprint.de',
      'no address',
    ],
    ['unknown key', claim((c) => (c.colour = 'red')), CLAIMS, '[0].colour', 'the key is unknown'],
    ['missing key', claim((c) => delete c.anchor), CLAIMS, '[0].anchor', 'the key is missing'],
    ['word outside of a list', claim((c) => (c.modality = 'guess')), CLAIMS, '[0].modality', 'this is "guess"'],
    ['empty translation', claim((c) => (c.text.en = ' ')), CLAIMS, '[0].text.en', 'the text is empty'],
    ['missing translation', claim((c) => delete c.text.en), CLAIMS, '[0].text.en', 'the text for "en" is missing'],
    ['missing label', claim((c) => delete c.short), CLAIMS, '[0].short', 'the topic "stay" needs a label'],
    ['impossible day', claim((c) => (c.said.edtf = '2020-02-30')), CLAIMS, '[0].said.edtf', 'no date that a calendar'],
    ['open date', claim((c) => (c.said.edtf = '2020-02/..')), CLAIMS, '[0].said.edtf', 'open-ended'],
    ['date without words', claim((c) => (c.said.edtf = '2020-XX-05')), CLAIMS, '[0].said.edtf', 'no words'],
    ['no evidence', claim((c) => (c.said.basis = 'external')), CLAIMS, '[0].said', 'external date without evidence'],
    ['unknown evidence', claim((c) => (c.said.evidence = ['E9'])), CLAIMS, '[0].said.evidence[0]', 'no evidence "E9"'],
    ['unknown speaker', claim((c) => (c.speaker = 'ghost')), CLAIMS, '[0].speaker', 'no speaker "ghost"'],
    ['unknown via', claim((c) => (c.via = 'ghost')), CLAIMS, '[0].via', 'no speaker "ghost"'],
    ['unknown topic', claim((c) => (c.topic = 'gossip')), CLAIMS, '[0].topic', 'no topic "gossip"'],
    ['unknown scope', claim((c) => (c.quantity.scope = 'all')), CLAIMS, '[0].quantity.scope', 'no scope "all"'],
    ['unknown place', claim((c) => (c.places = ['x'])), CLAIMS, '[0].places[0]', 'no place "x"'],
    ['unknown opponent', claim((c) => (c.disputes = ['100-99'])), CLAIMS, '[0].disputes[0]', 'no claim "100-99"'],
    ['dispute with itself', claim((c) => (c.disputes = ['100-01'])), CLAIMS, '[0].disputes', 'it disputes itself'],
    ['dispute on both sides', claim((c) => (c.disputes = ['100-02'])), CLAIMS, '[1].disputes', '"100-01" lists this'],
    ['negative number', claim((c) => (c.quantity.point = -1)), CLAIMS, '[0].quantity.point', '-1 is no amount'],
    ['numbers out of order', claim((c) => (c.quantity.low = 9000)), CLAIMS, '[0].quantity', 'out of order'],
    [
      'at least, no low',
      claim((c) => (c.quantity = { ...BARE, qualifier: 'at-least' })),
      CLAIMS,
      '[0].quantity.low',
      'needs low',
    ],
    ['number for "some"', claim((c) => (c.quantity.qualifier = 'some')), CLAIMS, '[0].quantity.point', 'has no point'],
    ['uncounted soldiers', claim((c) => delete c.quantity.scope), CLAIMS, '[0].quantity.scope', 'without a scope'],
    [
      'an area in another unit',
      storyWith(STORY, (s) => (s.topics[0].map = 'square')),
      CLAIMS,
      '[0].quantity.unit',
      'an area in soldiers cannot be drawn',
    ],
    ['paragraphs backwards', claim((c) => (c.paragraphEnd = 1)), CLAIMS, '[0].paragraphEnd', 'ends before it begins'],
    ['paragraph too far', claim((c) => (c.paragraph = 4)), CLAIMS, '[0].paragraph', 'the article has 3 paragraphs'],
    ['unused paragraph', claim((c) => (c.paragraph = 1)), CLAIMS, '[0].paragraph', 'said to hold no statement'],
    ['long anchor', claim((c) => (c.anchor = 'a-b c d, e f-g')), CLAIMS, '[0].anchor', '7 words'],
    ['wrong file', storyWith(CLAIMS, (l) => (l[2].id = '200-03')), CLAIMS, '[2].id', 'stands in 100.json'],
    ['same id twice', storyWith(CLAIMS, (l) => (l[2].id = '100-01')), CLAIMS, '[2].id', 'is taken by data/claims/100'],
    ['no list', { ...storyFiles(), [TOWNS]: '{}' }, TOWNS, '.list', 'this is no list'],
    ['a bare list', { ...storyFiles(), [TOWNS]: '[]' }, TOWNS, '', 'this is no list'],
    ['more than a list', { ...storyFiles(), [TOWNS]: '{"list":[],"lists":[]}' }, TOWNS, '.lists', 'the key is unknown'],
    ['no name of a schema', storyWith(STORY, (s) => (s.$schema = 1)), STORY, '.$schema', 'the key is unknown'],
    ['no JSON', { ...storyFiles(), [TOWNS]: '{\n"a": 1,\n}' }, TOWNS, 'line 3', '"}" cannot stand here'],
    [
      'far east',
      place((p) => (p.geometry.coordinates = [200, 5])),
      PLACES,
      '.features[0].geometry.coordinates[0]',
      '200°',
    ],
    [
      'no outline',
      place((p) => (p.properties.outline = 'x')),
      PLACES,
      '.features[0].properties.outline',
      'no outline "x"',
    ],
    ['no camp', storyWith(SPEAKERS, ([s]) => (s.camp = 'x')), SPEAKERS, '[0].camp', 'no camp "x"'],
    ['no start', storyWith(MOVES, ([m]) => (m.from = 'x')), MOVES, '[0].from', 'no place "x"'],
    ['no unit', claim((c) => (c.quantity.unit = 'x')), CLAIMS, '[0].quantity.unit', 'no unit "x"'],
    ['nothing counted', storyWith(STORY, (s) => (s.counted = 'x')), STORY, '.counted', 'no unit "x"'],
    [
      'too many camps',
      storyWith(STORY, (s) => {
        for (const id of 'abcdefg') s.camps.push({ ...s.camps[0], id });
      }),
      STORY,
      '.camps',
      'there are 8 camps',
    ],
    ['excerpt', storyWith(STORY, (s) => (s.excerpt = ['start', 'x'])), STORY, '.excerpt[1]', 'no chapter "x"'],
    ['opening', storyWith(STORY, (s) => (s.opening = 'x')), STORY, '.opening', 'no chapter "x"'],
    [
      'answer of nothing',
      answer((a) => (a.claims[1] = '100-99')),
      QUESTIONS,
      '[0].answers[0].claims[1]',
      'no claim "100-99"',
    ],
    [
      'two answers in one',
      storyWith(QUESTIONS, ([q]) => q.answers.push({ ...q.answers[0], claims: ['100-02'] })),
      QUESTIONS,
      '[0].answers[1].claims[0]',
      '"100-02" answers this question already',
    ],
    ['unused answer', answer((a) => (a.claims = [])), QUESTIONS, '[0].answers[0].claims', 'nobody gives this answer'],
    [
      'number without one',
      storyWith(QUESTIONS, ([, q]) => q.answers[0].claims.push('100-03')),
      QUESTIONS,
      '[1].answers[0].claims[1]',
      '"100-03" has no quantity',
    ],
    ['figure in words', answer((a) => (a.label.de = 'ja, 9')), QUESTIONS, '[0].answers[0].label.de', 'has a figure'],
    ['strip, no look', answer((a) => delete a.look), QUESTIONS, '[0].answers[0].look', 'without a look'],
    [
      'strip, no words',
      answer((a) => void (delete a.label, a.claims.pop())),
      QUESTIONS,
      '[0].answers[0].label',
      'without words',
    ],
    [
      'a movement called like a place',
      storyWith(MOVES, ([m]) => (m.id = 'harbour')),
      MOVES,
      '[0].id',
      '"harbour" is taken by data/places',
    ],
    ['same question', storyWith(QUESTIONS, ([, q]) => (q.id = 'staying')), QUESTIONS, '[1].id', 'is taken by'],
    ['seed', storyWith(SEED, (s) => (s.sha256 = 'x')), SEED, '.sha256', 'no SHA-256'],
  ])('%s', expectProblem);
});

describe('a flaw is found among what follows from it', () => {
  const german = (body: string, head = {}) => ({ ...storyFiles(), [GERMAN]: chapter(body, head) });
  const english = (body: string, head = {}) => ({ ...storyFiles(), [ENGLISH]: chapter(body, head) });

  test.each<[string, Files, string, string, string]>([
    ['wrong article', storyWith(CLAIMS, (l) => (l[2].article = '200')), CLAIMS, '[2].article', 'stands in 100.json'],
    ['front matter', { ...storyFiles(), [GERMAN]: 'Hallo' }, GERMAN, 'line 1', 'the front matter is missing'],
    ['unknown key', german('Text', { mood: 'x' }), GERMAN, 'line 7', 'mood: the key is unknown'],
    ['impossible day', german('Text', { day: '2020-02-30' }), GERMAN, 'line 3', 'day: "2020-02-30" is no day'],
    ['unknown lens', german('Text', { lens: 'told' }), GERMAN, 'line 4', 'lens: this is "told"'],
    ['no text', german(''), GERMAN, 'line 8', 'the chapter has no text'],
    ['unclosed mark', german('Ein *Wort'), GERMAN, 'line 8', '"*" is not closed'],
    ['unknown link', german('Text\n\n[hier](https://example.org)'), GERMAN, 'line 10', 'is no target of a link'],
    ['unknown claim', german('Text\n[dort](claim:100-99)'), GERMAN, 'line 9', 'there is no claim "100-99"'],
    [
      'a sum of statements',
      german('[zwei Tage](derived:days(100-01,100-02)=2)'),
      GERMAN,
      'line 8',
      '"days(100-01,100-02)=2" comes out as 22',
    ],
    [
      'a sum with a statement that there is not',
      german('[zwei Tage](derived:days(100-01,100-99)=2)'),
      GERMAN,
      'line 8',
      'cannot be worked out',
    ],
    [
      'half a contradiction',
      german('[Gäste](claim:100-01)', { chart: 'contradiction' }),
      GERMAN,
      'line 7',
      'cites no two statements that dispute each other',
    ],
    ['wrong sum', german('[5](derived:days(2020-03-01,2020-03-02)=5)'), GERMAN, 'line 8', 'is no target of a link'],
    ['loose figure', german('Es waren\n8.000 Gäste.'), GERMAN, 'line 9', 'no claim carries the figure "8.000"'],
    ['loose word', german('Es waren achttausend.'), GERMAN, 'line 8', 'no claim carries the figure "achttausend"'],
    ['loose year', german('Das war 2020.'), GERMAN, 'line 8', 'no claim carries the figure "2020"'],
    ['other figure', german('[9.000 Gäste](claim:100-01)'), GERMAN, 'line 8', 'no claim carries the figure "9.000"'],
    ['figure in title', german('Text', { title: '900 Gäste' }), GERMAN, 'line 2', 'no claim carries the figure "900"'],
    [
      'other day',
      english('Text', { day: '2020-03-11' }),
      ENGLISH,
      'line 3',
      'day differs from data/chapters/01-start.de',
    ],
    ['other places', english('Text', { see: 'harbour' }), ENGLISH, 'line 5', 'see differs from'],
    ['unknown place', bothWith({ see: 'x' }), ENGLISH, 'line 5', 'there is no place "x"'],
    ['off the axis', bothWith({ day: '2021-01-01' }), ENGLISH, 'line 3', 'lies outside of the axis'],
  ])('%s', expectFound);
});

test('a chapter that exists in one language is missing in the other', () => {
  const { [ENGLISH]: _, ...files } = storyFiles();
  expect(problemsOf(files)).toMatchObject([{ file: GERMAN, what: 'the chapter is missing in "en"' }]);
});

test('a missing file is a problem', () => {
  const { [TOWNS]: _, ...files } = storyFiles();
  expect(problemsOf(files)).toMatchObject([{ file: TOWNS, what: 'the file is missing' }]);
});

test('outlines are looked up only once the base map is made', () => {
  const { 'data/basemap/outlines.json': _, ...files } = storyFiles();
  expect(problemsOf(files)).toEqual([]);
});

test('an axis that ends before it starts is told once, not by every day that it leaves out', () => {
  const problems = problemsOf(storyWith(STORY, ({ axis }) => (axis.start = '2020-07-01')));
  expect(problems).toMatchObject([{ where: '.axis', what: 'the axis ends before it starts' }]);
});

test('all problems of all files come at once', () => {
  const files = { ...storyWith(CLAIMS, ([c]) => (c.speaker = 'ghost')), [TOWNS]: '[', [GERMAN]: chapter('Ein *Wort') };
  expect(problemsOf(files).map(({ file }) => file)).toEqual([GERMAN, CLAIMS, TOWNS]);
});

test('an entry that fails its schema is still there for those who refer to it', () => {
  const problems = problemsOf(storyWith(CLAIMS, ([c]) => (c.paragraph = 0)));
  expect(problems).toMatchObject([{ where: '[0].paragraph', what: '0 is no count' }]);
});

test('every problem says what would be right', () => {
  const problems = problemsOf({ ...storyFiles(), [TOWNS]: '[', [GERMAN]: chapter('9 *x', { see: 'x' }) });
  expect(problems.filter(({ fix }) => fix === '')).toEqual([]);
});

function bothWith(head: object): Files {
  return { ...storyFiles(), [GERMAN]: chapter('Text', head), [ENGLISH]: chapter('Text', head) };
}

function problemsOf(files: Files): readonly Problem[] {
  const result = parseStory(files);
  return result.ok ? [] : result.problems;
}

function expectProblem(_: string, files: Files, file: string, where: string, what: string) {
  expect(problemsOf(files)).toEqual([{ file, where, what: expect.stringContaining(what), fix: expect.any(String) }]);
}

function expectFound(_: string, files: Files, file: string, where: string, what: string) {
  expect(problemsOf(files)).toContainEqual({
    file,
    where,
    what: expect.stringContaining(what),
    fix: expect.any(String),
  });
}
