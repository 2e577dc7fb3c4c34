import { describe, expect, test } from 'vitest';
import { storyFonts, isInRange } from '../../../../src/tools/build/story-fonts.ts';

const partsIn = (words: string) =>
  [...storyFonts(words).matchAll(/-(latin-ext|cyrillic|greek|vietnamese)-/g)].map(([, part]) => part);

describe('the fonts of a story', () => {
  test('are none besides the basic ones where its words need none', () => {
    expect(storyFonts('Größe, “quoted”: ½ ≠ 8,000 km² → naïve')).toBe('');
  });

  test('have the further letters of its words, in both families', () => {
    expect(partsIn('Велика вода')).toEqual(['cyrillic', 'cyrillic']);
    expect(partsIn('Galați și Brăila')).toEqual(['latin-ext', 'latin-ext']);
    expect(partsIn('№ 5')).toEqual(['cyrillic', 'cyrillic']);
  });

  test('are used for these letters alone', () => {
    const [, range] = /unicode-range:([^}]*)/.exec(storyFonts('вода'))!;
    expect([isInRange('в', range!), isInRange('w', range!)]).toEqual([true, false]);
  });
});

test.each([
  ['в', true],
  ['ґ', true],
  ['a', false],
])('a range of letters holds its ends, its middle and single letters: %s', (letter, held) => {
  expect(isInRange(letter, 'U+0430-0432, U+0491')).toBe(held);
});
