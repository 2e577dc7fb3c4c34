import { expect, test } from 'vitest';
import { readingTime } from '../../../../src/core/timeline/reading-time.ts';

test('a longer sentence stands longer: 45 ms for each character after 1.2 s', () => {
  expect(readingTime('x'.repeat(40))).toBe(3000);
  expect(readingTime('x'.repeat(60))).toBe(3900);
});
test('even the shortest stands for two seconds, and the longest for no more than six', () => {
  expect(readingTime('')).toBe(2000);
  expect(readingTime('x'.repeat(500))).toBe(6000);
});
