import { describe, expect, test } from 'vitest';
import { headlineOf, substanceOf } from '../../../src/controls/substance.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { claim, guests, storyOf } from '../../support/scene-story.ts';

const dataset = storyOf([]);
const words = wordsOf('en', 'en-GB', dataset);
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
  ])('is %s', (_, one, expected) => expect(substanceOf(one, dataset, words)).toBe(expected));
});

describe('a headline', () => {
  test.each([
    ['names the speaker', claim('a'), 'short of a (Mayor)'],
    ['names him once', claim('a', { short: 'Mayor dances' }), 'Mayor dances'],
    ['goes by the topic if need be', claim('a', { short: undefined, topic: 'law' }), 'law (Mayor)'],
  ])('%s', (_, one, expected) => expect(headlineOf(one, dataset, words)).toBe(expected));
});
