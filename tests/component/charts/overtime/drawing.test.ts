import { expect, test } from 'vitest';
import { pointsOf } from '../../../../src/charts/overtime/series.ts';
import { overTimeTitle } from '../../../../src/charts/overtime/drawing.ts';
import type { Lang } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

const titleAt = (iso: string, lang: Lang) => {
  const explorer = explorerOf(lang, iso);
  return overTimeTitle(pointsOf(explorer.estimates, 'reported'), explorer);
};

test.each([
  ['2024-10-17', 'Bis zu diesem Tag keine Schätzung', 'No estimate by this day'],
  ['2024-10-18', 'Eine Zahl am 18.10.', 'One figure on 18 Oct'],
  ['2024-10-31', 'Sieben Zahlen vom 18.10. bis 31.10.', 'Seven figures from 18 Oct to 31 Oct'],
  ['2024-11-25', 'Elf Zahlen vom 18.10. bis November', 'Eleven figures from 18 Oct to November'],
  [
    '2025-02-01',
    'Elf Zahlen vom 18.10.2024 bis November 2024, seitdem keine',
    'Eleven figures from 18 Oct 2024 to November 2024, none since',
  ],
])('the title says how many, from when to when, and the silence since: %s', (iso, de, en) =>
  expect([titleAt(iso, 'de'), titleAt(iso, 'en')]).toEqual([de, en]),
);
