import { eventName, headlineOf, MAX_NEWS_LENGTH, newsOf, summaryOf, leadOf } from '../../../src/controls/summary.ts';
import { uncertainEvents } from '../../../src/core/timeline/events.ts';
import { LENSES } from '../../../src/core/types.ts';
import { explorerAt } from '../../support/explorer.ts';
import { LANGS } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';
import { realWords } from '../../support/real-story.ts';
import { claim, dated, guests, storyOf } from '../../support/scene-story.ts';
import { describe, expect, test } from 'vitest';

const dataset = storyOf([]);
const words = realWords('en');
const eight = guests({ point: 8000, qualifier: 'about' });

describe('a statement in a few words', () => {
  test.each([
    ['its short form, if it has one', claim('a', { quantity: eight }), 'short of a'],
    [
      'its number and what that counts',
      claim('a', { short: undefined, quantity: eight }),
      'about 8,000 soldiers, there',
    ],
    [
      'its number in another unit',
      claim('a', { short: undefined, quantity: { point: 800, qualifier: 'about', unit: 'km' } }),
      'about 800\u00a0km',
    ],
    [
      'words in place of a number stand alone',
      claim('a', { short: undefined, quantity: guests({ qualifier: 'some', scope: undefined }) }),
      '“some”, no number',
    ],
    ['nothing, if there is neither', claim('a', { short: undefined }), undefined],
  ])('is %s', (_, one, expected) => expect(summaryOf(one, dataset, words)).toBe(expected));
});

describe('a headline', () => {
  test.each([
    ['names the speaker', claim('a'), 'short of a (Mayor)'],
    ['names them once', claim('a', { short: 'Mayor dances' }), 'Mayor dances'],
    ['goes by the topic if need be', claim('a', { short: undefined, topic: 'law' }), 'law (Mayor)'],
  ])('%s', (_, one, expected) => expect(headlineOf(one, dataset, words)).toBe(expected));
});

test('an event says what, when, by when it was said, and how many others say so', () => {
  const happened = dated(10, 20);
  const namesOf = (claims: ReturnType<typeof claim>[]) => {
    const explorer = explorerAt(0, [claims]);
    return uncertainEvents(explorer.dataset).map((event) => eventName(explorer, event));
  };
  expect(namesOf([claim('a', { said: 30, happened })])).toEqual([
    'short of a (Mayor): day 10 to 20; said by 31 January 1970',
  ]);
  expect(namesOf([claim('a', { said: 30, happened }), claim('b', { said: 30, happened })])).toEqual([
    'short of a (Mayor): day 10 to 20; said by 31 January 1970; 1 more statement',
  ]);
});

/** News on days 10 (one statement), 20 (two) and 90; a silence of more than 30 days between, and one at the end. */
const claimsByDay = [
  claim('a', { said: 10 }),
  claim('b', { said: 20 }),
  claim('c', { said: 20, speaker: 'cook' }),
  claim('d', { said: 90 }),
];
const axis = { start: 0, end: 100, quietDays: 30 };
const newsOn = (day: number) => newsOf(explorerAt(day, [claimsByDay, { axis }]));

test.each([
  ['what is new, and who says so', 10, 'New: short of a (Mayor)'],
  ['what leads, and how much else is new', 20, 'New: short of b (Mayor); 1 more statement'],
  [
    'when the last statement came and when the next one will',
    15,
    'Nothing new on this day. Last statement: 11 January 1970. Next: 21 January 1970.',
  ],
  ['that there is no statement yet', 3, 'Nothing new on this day. No statement yet. Next: 11 January 1970.'],
  [
    'that no other follows',
    95,
    'Nothing new on this day. Last statement: 1 April 1970. No further one in the articles.',
  ],
  [
    'that the articles are silent, from the first quiet day to the last',
    50,
    'No statement can be dated to the time from 22 January 1970 to 31 March 1970.',
  ],
  [
    'the same on the first quiet day',
    21,
    'No statement can be dated to the time from 22 January 1970 to 31 March 1970.',
  ],
  [
    'the same on the last quiet day',
    89,
    'No statement can be dated to the time from 22 January 1970 to 31 March 1970.',
  ],
])('a day says %s (day %i)', (_, day, sentence) => expect(newsOn(day)).toBe(sentence));

describe('under "happened" a day tells of the events', () => {
  const on = (from: number, to = from) => [claim('a', { said: 90, happened: dated(from, to) })];
  const by = [claim('a', { said: 90, happened: { ...dated(30), edtf: '../1970-01-31' } })];

  test.each([
    ['dated to it', on(30), 'Given for this day: short of a (Mayor)'],
    ['possible from it on', on(30, 40), 'Possible from this day: short of a (Mayor)'],
    ['said to have happened by it', on(20, 30), 'Said to have happened by this day: short of a (Mayor)'],
    ['known only to have happened by it', by, 'Said to have happened by this day: short of a (Mayor)'],
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
  expect(newsOf(explorerAt(10, [long, { axis }]))).toBe('2 new statements');
});

describe.each(LANGS.flatMap((lang) => LENSES.map((lens) => ({ lang, lens }))))('in the story ($lang, $lens)', (at) => {
  const explorer = explorerOf(at.lang, undefined, at.lens);
  const { start, end } = explorer.dataset.axis;

  test('every day has one sentence of at most 120 characters', () => {
    for (let day = start; day <= end; day += 1) {
      explorer.goTo(day);
      expect(newsOf(explorer).length, newsOf(explorer)).toBeLessThanOrEqual(MAX_NEWS_LENGTH);
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

describe('the statement that leads', () => {
  const number = guests({ point: 5 });
  const vague = guests({ qualifier: 'some' });

  test.each([
    ['a number at a place before a total', claim('place', { quantity: number }), claim('total', { topic: 'numbers' })],
    ['a total before the question', claim('total', { topic: 'numbers' }), claim('question', { topic: 'dancing' })],
    ['the question before an arrival', claim('question', { topic: 'dancing' }), claim('arrival', { topic: 'landing' })],
    ['an arrival before a place without a number', claim('arrival', { topic: 'landing' }), claim('place')],
    ['a place before a reaction', claim('place'), claim('reaction', { topic: 'voices' })],
    ['a reaction before background', claim('reaction', { topic: 'voices' }), claim('past', { topic: 'past' })],
    ['background before what the map does not show', claim('past', { topic: 'past' }), claim('law', { topic: 'law' })],
    [
      'within a topic a number before words',
      claim('number', { topic: 'numbers', quantity: number }),
      claim('words', { topic: 'numbers', quantity: vague }),
    ],
  ])('it puts %s', (_, first, second) => {
    expect(leadOf([second, first])).toBe(first);
    expect(leadOf([first, second])).toBe(first);
  });

  test('of equal ones it takes the first in order', () => expect(leadOf([claim('a'), claim('b')])?.id).toBe('a'));
  test('nothing leads nothing', () => expect(leadOf([])).toBeUndefined());
});
