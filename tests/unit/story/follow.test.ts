import { expect, test } from 'vitest';
import { chapterInReading } from '../../../src/story/follow.ts';

/** In a window of 1000 px the line to pass lies at 450 px from the top. */
test.each([
  ['the first, before any has come up', [700, 1500, 2300], 0],
  ['the first, as soon as it has come up', [450, 1250, 2050], 0],
  ['the last whose top has passed the line', [-900, 300, 1100], 1],
  ['the next one exactly from the line on', [-200, 450, 1250], 1],
  ['not yet the next one just below the line', [-200, 451, 1250], 0],
  ['the last one at the end of the page', [-2000, -1200, -400], 2],
  ['the last of several short ones that have all passed', [100, 200, 300], 2],
])('in reading is %s', (_, tops, index) => expect(chapterInReading(tops, 1000)).toBe(index));

test('the line lies at the same part of a smaller window', () => {
  expect(chapterInReading([0, 225], 500)).toBe(1);
  expect(chapterInReading([0, 226], 500)).toBe(0);
});
