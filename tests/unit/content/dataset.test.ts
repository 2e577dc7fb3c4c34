import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../src/content/dataset.ts';
import { parseStory } from '../../../src/content/parse-story.ts';
import { dayOf } from '../../../src/core/days.ts';
import { storyFiles, storyWith } from '../../support/story.ts';

const result = parseStory(storyFiles());
if (!result.ok) throw new Error('the story of the tests has a flaw');
const de = datasetOf(result.data, 'de');
const en = datasetOf(result.data, 'en');
const claim = (id: string) => en.claims.find((each) => each.id === id);

test('each language has its own words and locale', () => {
  expect([de.locale, de.title, de.topics[0]?.label]).toEqual(['de-DE', 'Title (de)', 'stay (de)']);
  expect([en.locale, en.title, en.topics[0]?.label]).toEqual(['en-GB', 'Title (en)', 'stay (en)']);
});

test('a language that the story lacks is refused', () =>
  expect(() => datasetOf(result.data, 'fr')).toThrow('no language "fr"'));

test('the standfirst counts the statements', () => expect(en.standfirst).toBe('3 statements'));

describe('a statement', () => {
  test('has its dates resolved and worded', () =>
    expect(claim('100-01')?.happened).toEqual({
      edtf: '2020-03-05/2020-03-08',
      from: dayOf('2020-03-05'),
      to: dayOf('2020-03-08'),
      basis: 'stated',
      evidence: [],
      phrase: '5 to 8 March 2020',
      short: ['5–8 Mar', '5–8 Mar 2020'],
    }));

  test('is known when it was said, or by its article', () => {
    expect(claim('100-01')?.known).toBe(dayOf('2020-03-10'));
    expect(claim('100-03')?.known).toBe(dayOf('2020-04-12'));
  });

  test('of the background is known from its event on', () => expect(claim('100-02')?.known).toBe(dayOf('2020-03-05')));

  test('is disputed by those whom it disputes', () => {
    expect(claim('100-01')?.disputes).toEqual(['100-02']);
    expect(claim('100-02')?.disputes).toEqual(['100-01']);
  });

  test('ships no anchor, and no key without a value', () => {
    expect(claim('100-03')).not.toHaveProperty('anchor');
    expect(Object.keys(claim('100-03') ?? {})).not.toContain('happened');
  });
});

test('statements come by known day, then by id', () =>
  expect(en.claims.map(({ id }) => id)).toEqual(['100-02', '100-01', '100-03']));

test('places carry their outline; those without a point have no lon and lat', () => {
  const [harbour, nowhere] = en.places;
  expect(harbour).toMatchObject({ id: 'harbour', lon: 10, lat: 54, outline: { type: 'LineString' } });
  expect(nowhere).toEqual({ id: 'nowhere', name: 'nowhere (en)', precision: 'none' });
});

test('chapters are those of the language, with their paragraphs', () => {
  expect(en.chapters).toMatchObject([{ id: 'start', day: dayOf('2020-03-10'), see: ['harbour', 'nowhere'] }]);
  expect(en.chapters[0]?.blocks[0]?.[0]).toEqual({ kind: 'text', text: 'About ' });
});

test('a dataset survives JSON', () => expect(JSON.parse(JSON.stringify(de))).toEqual(de));

test('questions have their words in the language; an answer that is a figure has none', () => {
  const [staying, number] = de.questions;
  expect(staying).toMatchObject({ label: 'Do they stay? (de)', strip: 'Have they stayed? (de)' });
  expect(staying?.answers[0]).toEqual({ label: 'yes (de)', look: 'hollow', claims: ['100-01', '100-02'] });
  expect(number).not.toHaveProperty('strip');
  expect(number?.answers[0]?.label).toBeUndefined();
});

test('links out of the site are those of the language; what is not set is absent', () => {
  const links = { imprint: { de: 'https://host.example/impressum' }, contact: { de: 'mailto:a@b.example' } };
  const linked = parseStory(storyWith('data/story.json', (story) => (story.links = links)));
  if (!linked.ok) throw new Error('the links have a flaw');
  expect(datasetOf(linked.data, 'de').links).toEqual({
    imprint: 'https://host.example/impressum',
    contact: 'mailto:a@b.example',
  });
  expect(datasetOf(linked.data, 'en').links).toEqual({});
  expect(de.links).toEqual({});
});
