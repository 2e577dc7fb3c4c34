import { expect, test } from 'vitest';
import { eventName } from '../../../src/controls/event-name.ts';
import { uncertainEvents } from '../../../src/core/timeline/events.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim, dated } from '../../support/scene-story.ts';

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
