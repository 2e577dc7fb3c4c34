import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../src/content/dataset.ts';
import { sourcesDataOf } from '../../src/content/sources-data.ts';
import { snapshotOfChapter } from '../../src/core/snapshot.ts';
import { wordsOf } from '../../src/core/words.ts';
import { storyIn } from '../support/story-in.ts';

/** The story in tests/stories/flood: invented, in other languages and another script. */

const data = storyIn('tests/stories/flood');
const real = storyIn('');
const langs = data.story.languages.map(({ id }) => id);

/** Every text of a value, with the way there. */
const textsOf = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}.${key}`));
};

describe.each(langs)('the second story in %s', (lang) => {
  const dataset = datasetOf(data, lang);

  test('has no empty text', () => {
    const texts = [...textsOf(dataset), ...textsOf(sourcesDataOf(data, lang))];
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(([, text]) => text === '')).toEqual([]);
  });

  test('says of itself that it is invented', () => {
    const invented = { en: /invented/i, uk: /вигадан/i }[lang as 'en' | 'uk'];
    expect(dataset.headline).toMatch(invented);
    expect(dataset.standfirst).toMatch(invented);
  });

  test('tells in its own letters what was said', () => {
    const letters = { en: /^[^\p{Script=Cyrillic}]+$/u, uk: /\p{Script=Cyrillic}/u }[lang as 'en' | 'uk'];
    const told = dataset.claims.flatMap(({ text, short }) => [text, ...(short === undefined ? [] : [short])]);
    expect(told.filter((text) => !letters.test(text))).toEqual([]);
  });
});

test('has chapters that name what they tell of, and one that shows all of its day as it names nothing', () => {
  const story = datasetOf(data, langs[0]!);
  const focused = story.chapters.map(({ id }) => snapshotOfChapter(story, id).isFocused);
  expect(focused.filter(Boolean).length).toBeGreaterThan(2);
  const whole = story.chapters.filter(({ focus }) => !focus);
  expect(whole.length).toBeGreaterThan(0);
  for (const { id } of whole) {
    const { scene, dayScene } = snapshotOfChapter(story, id);
    expect(scene).toBe(dayScene);
    expect(scene.callouts.length, id).toBeGreaterThan(0);
  }
});

test('Ukrainian counts statements in all of its forms', () => {
  const { statements } = wordsOf(datasetOf(data, 'uk'));
  expect([1, 3, 5, 11, 21, 22].map((count) => statements(count))).toEqual([
    '1 повідомлення',
    '3 повідомлення',
    '5 повідомлень',
    '11 повідомлень',
    '21 повідомлення',
    '22 повідомлення',
  ]);
});

test('shares neither languages, speakers, places, camps nor what is counted with the story in data/', () => {
  const idsOf = ({ speakers, places, story }: typeof data) => [
    ...[...speakers, ...places, ...story.camps].map(({ id }) => id),
    story.counted,
  ];
  const known = new Set(idsOf(real));
  expect(idsOf(data).filter((id) => known.has(id) && !id.startsWith('article-'))).toEqual([]);
  expect(data.story.languages.map(({ id }) => id)).not.toEqual(real.story.languages.map(({ id }) => id));
});
