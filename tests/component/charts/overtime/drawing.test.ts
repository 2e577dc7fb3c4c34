import { expect, test } from 'vitest';
import { pointsOf } from '../../../../src/charts/overtime/series.ts';
import { overTimeTitle } from '../../../../src/charts/overtime/drawing.ts';
import type { Lang } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

const titleAt = (iso: string, lang: Lang) => {
  const { dataset, estimates, words, day } = explorerOf(lang, iso);
  return overTimeTitle(pointsOf(dataset, estimates, 'reported'), words, day, dataset.axis.quietDays);
};

test.each([
  ['2024-10-17', 'Bis zu diesem Tag keine Schätzung', 'No estimate by this day'],
  ['2024-10-18', 'Eine Zahlenangabe am 18.10.', 'One figure on 18 Oct'],
  ['2024-10-31', 'Sieben Zahlenangaben vom 18.10. bis 31.10.', 'Seven figures from 18 Oct to 31 Oct'],
  ['2024-11-25', 'Elf Zahlenangaben vom 18.10. bis 25.11.', 'Eleven figures from 18 Oct to 25 Nov'],
  [
    '2025-02-01',
    'Elf Zahlenangaben vom 18.10. bis 25.11., seitdem keine',
    'Eleven figures from 18 Oct to 25 Nov, none since',
  ],
])('the title says how many, from when to when, and the silence since: %s', (iso, de, en) =>
  expect([titleAt(iso, 'de'), titleAt(iso, 'en')]).toEqual([de, en]),
);
