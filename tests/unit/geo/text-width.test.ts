import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/geo/text-width.ts';

describe('the width of a text', () => {
  // 0.504 em is Chromium's own measure of the shipped font's "a" at 400.
  test('is the sum of its advances, with a margin for fallback fonts', () => {
    expect(textWidth('aa', 100, 400)).toBeCloseTo(2 * 50.4 * 1.04, 6);
  });

  test('grows with size and weight', () => {
    expect(textWidth('Kursk', 28, 400)).toBeCloseTo(2 * textWidth('Kursk', 14, 400), 9);
    expect(textWidth('Kursk', 14, 600)).toBeGreaterThan(textWidth('Kursk', 14, 400));
  });

  test.each([...'ÄÖÜäöüß„“”‘’–…•²\u00a0'])('knows "%s"', (character) => {
    const width = textWidth(character, 1000, 400) / 1.04;
    expect(Math.abs(width - 600)).toBeGreaterThan(0.5);
  });

  test.each([
    ['a character outside the font counts 0.6 em', '鳥', 0.6 * 1.04],
    ['so does one beyond the basic plane', '𝕏', 0.6 * 1.04],
    ['an empty text has no width', '', 0],
  ])('%s', (_, text, ems) => {
    expect(textWidth(text, 1, 600)).toBeCloseTo(ems, 9);
  });

  test('does not depend on how an umlaut is composed', () => {
    expect(textWidth('a\u0308', 16, 400)).toBe(textWidth('ä', 16, 400));
  });
});
