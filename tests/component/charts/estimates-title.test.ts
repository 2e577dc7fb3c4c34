import { describe, expect, test } from 'vitest';
import { estimatesTitle } from '../../../src/charts/estimates-title.ts';
import type { Lang } from '../../../src/core/types.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const words = { de: explorerOf('de').words, en: explorerOf('en').words };
const titleAt = (iso: string, lang: Lang) => {
  const { estimates } = explorerOf(lang, iso);
  return estimatesTitle(
    estimates.flatMap(({ rows }) => rows),
    words[lang],
  );
};

describe('the title says how many figures there are and from how many speakers', () => {
  test.each([
    ['2024-10-17', 'Bis zu diesem Tag keine Schätzung', 'No estimate by this day'],
    ['2024-10-18', 'Eine Zahlenangabe von einem Sprecher', 'One figure from one speaker'],
    ['2024-10-23', 'Zwei Zahlenangaben von zwei Sprechern', 'Two figures from two speakers'],
    ['2024-10-28', 'Drei Zahlenangaben von drei Sprechern', 'Three figures from three speakers'],
    ['2024-10-31', 'Sieben Zahlenangaben von sieben Sprechern', 'Seven figures from seven speakers'],
    ['2024-11-17', 'Acht Zahlenangaben von acht Sprechern', 'Eight figures from eight speakers'],
    ['2024-11-18', 'Neun Zahlenangaben von acht Sprechern', 'Nine figures from eight speakers'],
    ['2024-11-23', 'Zehn Zahlenangaben von neun Sprechern', 'Ten figures from nine speakers'],
    ['2025-04-26', 'Elf Zahlenangaben von neun Sprechern', 'Eleven figures from nine speakers'],
  ])('on %s: %s', (iso, de, en) => expect([titleAt(iso, 'de'), titleAt(iso, 'en')]).toEqual([de, en]));

  test('beyond twelve in digits', () => {
    expect(words.de.numbers.title(13, 12)).toBe('13 Zahlenangaben von zwölf Sprechern');
    expect(words.en.numbers.title(13, 12)).toBe('13 figures from twelve speakers');
  });
});
