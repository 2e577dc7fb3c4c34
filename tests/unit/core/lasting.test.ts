import { expect, test } from 'vitest';
import { areAlike, areSameItems, lasting } from '../../../src/core/lasting.ts';

test('the value before is given in place of one that is the same, and the new one where it is another', () => {
  const last = lasting<{ readonly at: number }>(areAlike);
  const [first, same, other] = [{ at: 1 }, { at: 1 }, { at: 2 }];
  expect(last(first)).toBe(first);
  expect(last(same)).toBe(first);
  expect(last(other)).toBe(other);
  expect(last(first)).toBe(first);
});

test('lists are of the same items where each is the same object, in the same order', () => {
  const [one, two] = [{}, {}];
  expect(areSameItems([one, two], [one, two])).toBe(true);
  expect(areSameItems([one, two], [two, one])).toBe(false);
  expect(areSameItems([one], [one, two])).toBe(false);
  expect(areSameItems([one], [{}])).toBe(false);
});
