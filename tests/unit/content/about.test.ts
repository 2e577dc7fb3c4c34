import { describe, expect, test } from 'vitest';
import { sourcesDataOf } from '../../../src/content/sources-data.ts';
import { datasetOf } from '../../../src/content/dataset.ts';
import type { Files } from '../../../src/content/files.ts';
import { parseStory } from '../../../src/content/parse-story.ts';
import { dayOf } from '../../../src/core/days.ts';
import { page, storyFiles, storyWith, type Loose } from '../../support/story.ts';

/** What stands about the story: contradictions, corrections, slips, the texts about the project. */

const CLAIMS = 'data/claims/100.json';
const CONTRADICTIONS = 'data/contradictions.json';
const CORRECTIONS = 'data/corrections.json';
const PAGE = 'data/pages/dating.de.md';

const contradiction = (change: (entry: Loose) => void) => storyWith(CONTRADICTIONS, ([first]) => change(first));
const slip = (value: object) => storyWith(CLAIMS, ([claim]) => (claim.slip = value));
const german = (text: string) => ({ ...storyFiles(), [PAGE]: text });
const pair = { de: 'Wort', en: 'word' };

describe('a flaw is the one problem found', () => {
  test.each<[string, Files, string, string, string]>([
    [
      'a statement that contradicts itself',
      contradiction((c) => (c.claims = ['100-01'])),
      CONTRADICTIONS,
      '[0].claims',
      'one statement contradicts nothing',
    ],
    [
      'an unknown statement in a contradiction',
      contradiction((c) => (c.claims[1] = '100-99')),
      CONTRADICTIONS,
      '[0].claims[1]',
      'no claim "100-99"',
    ],
    [
      'a figure that neither statement says',
      contradiction((c) => (c.text.en = '9,000 or not.')),
      CONTRADICTIONS,
      '[0].text.en',
      'none of its claims carries the figure "9,000"',
    ],
    [
      'the same contradiction twice',
      storyWith(CONTRADICTIONS, (list) => list.push(list[0])),
      CONTRADICTIONS,
      '[1].id',
      'is taken',
    ],
    [
      'an unknown statement in a correction',
      storyWith(CORRECTIONS, ({ list }) => (list[1].claims = ['100-99'])),
      CORRECTIONS,
      '.list[1].claims[0]',
      'no claim "100-99"',
    ],
    [
      'a correction without a reason',
      storyWith(CORRECTIONS, ({ list }) => delete list[0].why),
      CORRECTIONS,
      '.list[0].why',
      'the key is missing',
    ],
    [
      'a certain slip that does not say what is meant',
      slip({ printed: pair, certain: true }),
      CLAIMS,
      '[0].slip',
      'does not say what is meant',
    ],
    ['a text without a title', german('Text'), PAGE, 'line 1', 'the title is missing'],
    ['a figure that no statement carries', german(page('Text\n\n9.000 Gäste')), PAGE, 'line 6', 'the figure "9.000"'],
    ['a link to no statement', german(page('[dort](claim:100-99)')), PAGE, 'line 4', 'there is no claim "100-99"'],
  ])('%s', (_, files, file, where, what) => {
    const result = parseStory(files);
    const problems = result.ok ? [] : result.problems.filter((problem) => problem.what !== 'the file is missing');
    expect(problems).toEqual([{ file, where, what: expect.stringContaining(what), fix: expect.any(String) }]);
  });

  test('a text that one language lacks', () => {
    const { [PAGE]: _, ...files } = storyFiles();
    expect(parseStory(files)).toMatchObject({ ok: false, problems: [{ file: PAGE, what: 'the file is missing' }] });
  });
});

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
