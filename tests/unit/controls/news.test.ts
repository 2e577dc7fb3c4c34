import { describe, expect, test } from 'vitest';
import { LONGEST_NEWS, newsOf } from '../../../src/controls/news.ts';
import { explorerAt } from '../../support/explorer.ts';
import { LENSES } from '../../../src/core/types.ts';
import { LANGS } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';
import { claim, dated } from '../../support/scene-story.ts';

/** News on days 10 (one statement), 20 (two) and 90; a silence of more than 30 days between, and one at the end. */
const claims = [
  claim('a', { said: 10 }),
  claim('b', { said: 20 }),
  claim('c', { said: 20, speaker: 'cook' }),
  claim('d', { said: 90 }),
];
const axis = { start: 0, end: 100, quietDays: 30 };
const newsOn = (day: number) => newsOf(explorerAt(day, [claims, { axis }]));

test.each([
  ['what is new, and who says so', 10, 'New: short of a (Mayor)'],
  ['what leads, and how much else is new', 20, 'New: short of b (Mayor); 1 more statement'],
  [
    'when the last statement came and when the next one will',
    15,
    'Nothing new on this day. Last statement: 11 January 1970. Next: 21 January 1970.',
  ],
  ['that nobody has spoken yet', 3, 'Nothing new on this day. No statement yet. Next: 11 January 1970.'],
  [
    'that no other follows',
    95,
    'Nothing new on this day. Last statement: 1 April 1970. No further one in the articles.',
  ],
  [
    'that the articles are silent, from the first quiet day to the last',
    50,
    'No article carries a statement made between 22 January 1970 and 31 March 1970.',
  ],
  [
    'the same on the first quiet day',
    21,
    'No article carries a statement made between 22 January 1970 and 31 March 1970.',
  ],
  [
    'the same on the last quiet day',
    89,
    'No article carries a statement made between 22 January 1970 and 31 March 1970.',
  ],
])('a day says %s (day %i)', (_, day, sentence) => expect(newsOn(day)).toBe(sentence));

describe('under "happened" a day tells of the events', () => {
  const on = (from: number, to = from) => [claim('a', { said: 90, happened: dated(from, to) })];
  const by = [claim('a', { said: 90, happened: { ...dated(30), edtf: '../1970-01-31' } })];

  test.each([
    ['dated to it', on(30), 'Given for this day: short of a (Mayor)'],
    ['possible from it on', on(30, 40), 'Possible from this day: short of a (Mayor)'],
    ['said to have happened by it', on(20, 30), 'By this day, as stated: short of a (Mayor)'],
    ['known only to have happened by it', by, 'By this day, as stated: short of a (Mayor)'],
  ])('%s', (_, events, sentence) => expect(newsOf(explorerAt(30, [events, { axis }], 'happened'))).toBe(sentence));
});

test('under "happened" a day without an event says when the others are', () => {
  const events = [claim('a', { said: 90, happened: 30 })];
  expect(newsOf(explorerAt(35, [events, { axis: { ...axis, quietDays: 200 } }], 'happened'))).toBe(
    'Nothing is given for this day. Before: 31 January 1970. After: nothing.',
  );
});

test('what would be too long gives way to the number of statements', () => {
  const long = [claim('a', { short: 'x'.repeat(120) }), claim('b')];
  expect(newsOf(explorerAt(10, [long, { axis }]))).toBe('New on this day: 2 statements');
});

describe.each(LANGS.flatMap((lang) => LENSES.map((lens) => ({ lang, lens }))))('in the story ($lang, $lens)', (at) => {
  const explorer = explorerOf(at.lang, undefined, at.lens);
  const { start, end } = explorer.dataset.axis;

  test('every day has one sentence of at most 120 characters', () => {
    for (let day = start; day <= end; day += 1) {
      explorer.goTo(day);
      expect(newsOf(explorer).length, newsOf(explorer)).toBeLessThanOrEqual(LONGEST_NEWS);
    }
  });

  test('every moment names its leading statement, and none has to fall back on a mere number', () => {
    for (const day of explorer.moments) {
      explorer.goTo(day);
      expect(newsOf(explorer)).not.toBe(explorer.words.newToday(explorer.changes.length));
      expect(newsOf(explorer)).not.toContain('undefined');
    }
  });
});
