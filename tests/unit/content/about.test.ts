import { describe, expect, test } from 'vitest';
import { sourcesDataOf } from '../../../src/content/sources-data.ts';
import { datasetOf } from '../../../src/content/dataset.ts';
import type { Files } from '../../../src/content/files.ts';
import { parseStory } from '../../../src/content/parse-story.ts';
import { dayOf } from '../../../src/core/days.ts';
import { page, storyFiles, storyWith } from '../../support/story.ts';

/** What stands about the story: contradictions, corrections, slips, the texts about the project. */

const CLAIMS = 'data/claims/100.json';
const PAGE = 'data/pages/dating.de.md';

const slip = (value: object) => storyWith(CLAIMS, ([claim]) => (claim.slip = value));
const german = (text: string) => ({ ...storyFiles(), [PAGE]: text });
const pair = { de: 'Wort', en: 'word' };

test('a date in a text about the project needs no statement', () =>
  expect(parseStory(german(page('Seit dem 27. März 2014.'))).ok).toBe(true));

test('a slip may leave open what is meant', () =>
  expect(parseStory(slip({ printed: pair, certain: false })).ok).toBe(true));

describe('in a language', () => {
  const parsed = (files: Files) => {
    const result = parseStory(files);
    if (!result.ok) throw new Error('the story of the tests has a flaw');
    return result.data;
  };
  const en = sourcesDataOf(parsed(storyFiles()), 'en');

  test('contradictions and fields have their words', () => {
    expect(en.contradictions).toEqual([
      { id: 'how-many', title: 'How many? (en)', text: '8,000 or not.', claims: ['100-01', '100-02'] },
    ]);
    expect(en.fields).toEqual([{ id: 'text', about: 'what was said (en)' }]);
  });

  test('the newest correction comes first', () => {
    expect(en.corrections.since).toBe(dayOf('2020-07-01'));
    expect(en.corrections.list).toEqual([
      { date: dayOf('2020-07-09'), what: 'a day (en)', why: 'misread (en)', claims: ['100-02'] },
      { date: dayOf('2020-07-02'), what: 'a name (en)', why: 'misspelt (en)', claims: [] },
    ]);
  });

  test('a text says how many dates there are, and of what basis', () =>
    expect(en.pages.dating).toEqual({
      title: 'About',
      blocks: [[{ kind: 'text', text: 'Of 5 dates 5 are stated.' }]],
    }));

  test('a slip has what is printed and what is meant', () => {
    const data = parsed(slip({ printed: pair, meant: { de: 'Sinn', en: 'sense' }, certain: false }));
    expect(datasetOf(data, 'en').claims.find(({ id }) => id === '100-01')?.slip).toEqual({
      printed: 'word',
      meant: 'sense',
      certain: false,
    });
  });
});
