import { openSync } from 'fontkit';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/theme/text-width.ts';

const font = (subset: string) =>
  openSync(
    createRequire(import.meta.url).resolve(`@fontsource/source-sans-3/files/source-sans-3-${subset}-normal.woff2`),
  );

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
    ['a letter of East Asia fills an em', '鳥', 1.04],
    ['so does a picture beyond the basic plane', '🌊', 1.04],
    ['a sign over its letter takes no room', '\u0301', 0],
    ['an empty text has no width', '', 0],
  ])('%s', (_, text, ems) => {
    expect(textWidth(text, 1, 600)).toBeCloseTo(ems, 9);
  });

  describe('of letters that the shipped fonts lack is enough for the fonts that stand in for them', () => {
    const files = { 400: font('cyrillic-400'), 600: font('cyrillic-600') };
    test.each([
      ['Річка вийшла з берегів', 400],
      ['Щоденні виміри рівня води', 600],
      ['ЖИТОМИРЩИНА', 400],
      ['Місто на річці', 600],
    ] as const)('%s, %i', (line, weight) => {
      const drawn = line
        .split(' ')
        .reduce(
          (sum, word) => sum + files[weight].layout(word).positions.reduce((part, { xAdvance }) => part + xAdvance, 0),
          0,
        );
      const exact = (100 * drawn) / files[weight].unitsPerEm;
      const given = textWidth(line.replaceAll(' ', ''), 100, weight);
      expect(given / exact).toBeGreaterThan(1.04);
      expect(given / exact).toBeLessThan(1.3);
    });
  });

  test('does not depend on how an umlaut is composed', () => {
    expect(textWidth('a\u0308', 16, 400)).toBe(textWidth('ä', 16, 400));
  });
});
