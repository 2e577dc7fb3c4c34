import { expect, test } from 'vitest';
import { newsOf } from '../../../src/controls/news.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim } from '../../support/scene-story.ts';

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
  ['how much is new', 10, 'New on this day: 1 statement'],
  ['how much is new, if more', 20, 'New on this day: 2 statements'],
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

test('under "happened" it tells of the events', () => {
  const events = [claim('a', { said: 90, happened: 30 })];
  expect(newsOf(explorerAt(30, [events, { axis }], 'happened'))).toBe('New on this day: 1 statement');
});
