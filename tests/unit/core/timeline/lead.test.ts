import { expect, test } from 'vitest';
import { leadOf } from '../../../../src/core/timeline/lead.ts';
import { claim, guests } from '../../../support/scene-story.ts';

const number = guests({ point: 5 });
const words = guests({ qualifier: 'some' });

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
    claim('words', { topic: 'numbers', quantity: words }),
  ],
])('it puts %s', (_, first, second) => {
  expect(leadOf([second, first])).toBe(first);
  expect(leadOf([first, second])).toBe(first);
});

test('of equal ones it takes the first in order', () => expect(leadOf([claim('a'), claim('b')])?.id).toBe('a'));
test('nothing leads nothing', () => expect(leadOf([])).toBeUndefined());
