import { describe, expect, test } from 'vitest';
import { lengthInWords } from '../../../../src/core/timeline/length.ts';
import { day } from '../../../support/real-explorer.ts';
import { realWords } from '../../../support/real-story.ts';

const words = { de: realWords('de'), en: realWords('en') };
const DAYS = { day: 1, week: 7, month: 30.4375 };
const start = day('2024-11-26');
const daysFrom = (from: number, count: number) => ({ from, to: from + count - 1 });

describe('the length of a gap is said in the unit that a reader would choose', () => {
  test.each([
    [1, '1 Tag', '1 day'],
    [7, '7 Tage', '7 days'],
    [14, '2 Wochen', '2 weeks'],
    [21, '3 Wochen', '3 weeks'],
    [22, '22 Tage', '22 days'],
    [31, '4 Wochen', '4 weeks'],
    [45, '6 Wochen', '6 weeks'],
    [48, '48 Tage', '48 days'],
    [61, '2 Monate', '2 months'],
    [76, '10 Wochen', '10 weeks'],
    [82, '11 Wochen', '11 weeks'],
    [150, '21 Wochen', '21 weeks'],
    [151, '5 Monate', '5 months'],
  ])('%i days: %s | %s', (count, de, en) => {
    const gap = daysFrom(start, count);
    expect([lengthInWords(gap, words.de), lengthInWords(gap, words.en)]).toEqual([de, en]);
  });

  test('in whole months of the calendar, however many days those have', () => {
    expect(lengthInWords({ from: day('2024-07-01'), to: day('2024-08-31') }, words.en)).toBe('2 months');
    expect(lengthInWords({ from: day('2025-02-01'), to: day('2025-03-31') }, words.en)).toBe('2 months');
    expect(lengthInWords({ from: day('2024-07-01'), to: day('2024-08-30') }, words.en)).toBe('8 weeks');
  });

  test('which is never none, never "1 months", never longer than the gap, and never shorter by more than a tenth', () => {
    for (let count = 1; count <= 1500; count++) {
      const gap = daysFrom(start + count, count);
      const said = lengthInWords(gap, words.en);
      const [, number, unit, plural] = /^(\d+) (day|week|month)(s?)$/.exec(said)!;
      const given = Number(number);
      expect(given, said).toBeGreaterThan(0);
      expect(plural, said).toBe(given === 1 ? '' : 's');
      if (unit === 'month') expect(monthsLater(gap.from, given), said).toBeLessThanOrEqual(gap.to + 1);
      else expect(given * DAYS[unit as 'day' | 'week'], said).toBeLessThanOrEqual(count);
      expect(count - given * DAYS[unit as keyof typeof DAYS], said).toBeLessThanOrEqual(count / 10);
    }
  });
});

const MS_PER_DAY = 86_400_000;

/** The same day of a later month. */
function monthsLater(from: number, months: number): number {
  const date = new Date(from * MS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()) / MS_PER_DAY;
}
