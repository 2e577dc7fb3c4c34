import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../../../src/content/dataset.ts';
import { figuresIn, withoutDates } from '../../../../src/content/figures.ts';
import { parseStory } from '../../../../src/content/parse-story.ts';
import { wordsOf } from '../../../../src/core/words.ts';
import { storyFiles, type Loose } from '../../../support/story.ts';

const DATES = {
  styles: { long: { day: 'numeric', month: 'long', year: 'numeric' }, short: { day: 'numeric', month: 'short' } },
  phrases: {
    day: '{day}',
    year: '{year} р.',
    to: '{start} – {end}',
    or: '{others} або {last}',
    and: '{start} і {end}',
    by: 'до {date}',
    uncertain: '{date} (непевно)',
    about: { day: 'близько {date}', month: 'приблизно {date}' },
    thirds: { early: 'на початку {month}', middle: 'у середині {month}', late: 'наприкінці {month}' },
  },
};
const NUMERALS = {
  small: { вісім: 8 },
  large: { двадцять: 20 },
  magnitudes: { тисяч: 1000, тисячі: 1000, мільйонів: 1e6 },
  thousands: ['тисячі'],
};
const DAYS = '{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}';

/** English plurals with a case for every form that Ukrainian numbers have. */
const inAllForms = (text: string) =>
  text
    .replaceAll(/\bone (\{[^{}]*\}) other (\{[^{}]*\})/g, 'one $1 few $2 many $2 other $2')
    .replaceAll(/(=\d+ \{[^{}]*\}) other (\{[^{}]*\})/g, '$1 one $2 few $2 many $2 other $2');

/** A file of the made-up story with Ukrainian in the place of German. */
function translated(path: string, text: string): [string, string] {
  const to = path.replace('/de/', '/uk/').replace('.de.md', '.uk.md');
  if (to === 'data/languages/uk/dates.json') return [to, JSON.stringify(DATES)];
  if (to === 'data/languages/uk/numerals.json') return [to, JSON.stringify(NUMERALS)];
  if (to === 'data/languages/uk/interface.json') {
    const messages: Loose = JSON.parse(inAllForms(text));
    messages.time.days = DAYS;
    return [to, JSON.stringify(messages)];
  }
  if (path.endsWith('.md'))
    return [to, text.replace('8.000', '8\u00a0000').replace('10. März 2020', '10 березня 2020')];
  return [
    to,
    text
      .replaceAll('"de":', '"uk":')
      .replace('"id":"de"', '"id":"uk"')
      .replace('de-DE', 'uk-UA')
      .replaceAll('8.000', '8\u00a0000'),
  ];
}

const files = Object.fromEntries(Object.entries(storyFiles()).map(([path, text]) => translated(path, text)));

describe('a story in English and Ukrainian', () => {
  const result = parseStory(files);

  test('is in order', () => expect(result).toMatchObject({ ok: true }));
  if (!result.ok) return;
  const story = datasetOf(result.data, 'uk');
  const words = wordsOf(story);

  test('says its dates in Ukrainian', () => {
    expect(story.claims.find(({ id }) => id === '100-01')?.happened?.phrase).toBe('5 – 8 березня 2020 р.');
    expect(words.day(story.axis.start)).toBe('1 березня 2020 р.');
  });

  test('counts in the forms that its numbers have', () =>
    expect([1, 2, 5, 11, 21, 22].map((count) => words.time.days(count))).toEqual([
      '1 день',
      '2 дні',
      '5 днів',
      '11 днів',
      '21 день',
      '22 дні',
    ]));

  test('reads its figures and knows its dates from them', () => {
    const { numerals } = result.data.languages['uk']!;
    const values = (text: string) => figuresIn(withoutDates(text, numerals), numerals).map(({ value }) => value);
    expect(values('Близько 8\u00a0000 гостей, вісім мільйонів')).toEqual([8000, 8e6]);
    expect(values('24 – 31 жовтня 2020 р., жовтень 2020')).toEqual([]);
  });
});

test('a story in one language alone is in order', () => {
  const only = JSON.parse(JSON.stringify(storyFiles())) as Record<string, string>;
  const bare = Object.entries(only)
    .filter(([path]) => !path.includes('.de.md') && !path.includes('/de/'))
    .map(([path, text]) => [path, path.endsWith('json') && !path.includes('/languages/') ? withoutGerman(text) : text]);
  expect(parseStory(Object.fromEntries(bare) as Record<string, string>)).toMatchObject({ ok: true });
});

function withoutGerman(text: string): string {
  const json = JSON.parse(text, (_, value: Loose) => {
    if (value && typeof value === 'object' && 'de' in value) delete value.de;
    return value;
  });
  if (Array.isArray(json.languages)) json.languages.shift();
  return JSON.stringify(json);
}
