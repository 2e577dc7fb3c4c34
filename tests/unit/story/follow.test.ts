import { expect, test } from 'vitest';
import { currentChapter, flightAt, hasLeft } from '../../../src/story/follow.ts';

/** In a window of 1000 px the line to pass lies at 500 px from the top. */
test.each([
  ['the first, before any has come up', [700, 1500, 2300], 0],
  ['the first, as soon as it has come up', [500, 1400, 2200], 0],
  ['the last whose top has passed the line', [-900, 300, 1100], 1],
  ['the next one exactly from the line on', [-200, 500, 1400], 1],
  ['not yet the next one just below the line', [-200, 501, 1400], 0],
  ['the last one at the end of the page', [-2000, -1200, -400], 2],
  ['the last of several short ones that have all passed', [100, 200, 300], 2],
])('the current chapter is %s', (_, tops, index) => expect(currentChapter(tops, 1000)).toBe(index));

test('the line lies at the same part of a smaller window', () => {
  expect(currentChapter([0, 250], 500)).toBe(1);
  expect(currentChapter([0, 251], 500)).toBe(0);
});

/** In a window of 1000 px a flight goes from 900 px to 500 px, where the chapter changes. */
test.each<[string, number[], { to: number; t: number } | null]>([
  ['not begun before the next chapter comes up', [0, 900], null],
  ['begun as it comes up', [0, 860], { to: 1, t: 0.1 }],
  ['half-way', [-300, 700, 1500], { to: 1, t: 0.5 }],
  ['almost over', [-900, -200, 540], { to: 2, t: 0.9 }],
  ['over when the next chapter has come', [-900, -200, 500], null],
  ['none into the first chapter', [600, 1500], null],
])('a flight is %s', (_, tops, flight) => {
  const found = flightAt(tops, 1000);
  expect(found && { ...found, t: Number(found.t.toFixed(6)) }).toEqual(flight);
});

test('cards make way before the flight begins, and come back when the reader does', () => {
  expect(hasLeft([0, 970], 1000, 0)).toBe(false);
  expect(hasLeft([0, 950], 1000, 0)).toBe(true);
  expect(flightAt([0, 950], 1000)).toBeNull();
  expect(hasLeft([0, 950], 1000, 1)).toBe(false);
});
