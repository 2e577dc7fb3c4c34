import { describe, expect, test } from 'vitest';
import { lengthInWords } from '../../../../src/core/timeline/length.ts';
import { realWords } from '../../../support/real-story.ts';

const words = { de: realWords('de'), en: realWords('en') };
const DAYS = { day: 1, week: 7, month: 30.4375 };

describe('the length of a gap is said in the unit that a reader would choose', () => {
  test.each([
    [1, '1 Tag', '1 day'],
    [7, '7 Tage', '7 days'],
    [14, '2 Wochen', '2 weeks'],
    [21, '3 Wochen', '3 weeks'],
    [22, '22 Tage', '22 days'],
    [31, '4 Wochen', '4 weeks'],
    [45, '6 Wochen', '6 weeks'],
    [61, '2 Monate', '2 months'],
    [76, '11 Wochen', '11 weeks'],
    [151, '5 Monate', '5 months'],
  ])('%i days: %s | %s', (days, de, en) =>
    expect([lengthInWords(days, words.de), lengthInWords(days, words.en)]).toEqual([de, en]),
  );

  test('which is never none, never "1 months", and never off by more than a tenth', () => {
    for (let days = 1; days <= 1500; days++) {
      const said = lengthInWords(days, words.en);
      const [, count, unit, plural] = /^(\d+) (day|week|month)(s?)$/.exec(said)!;
      expect(Number(count), said).toBeGreaterThan(0);
      expect(plural, said).toBe(Number(count) === 1 ? '' : 's');
      expect(Math.abs(Number(count) * DAYS[unit as keyof typeof DAYS] - days) / days, said).toBeLessThanOrEqual(0.1);
    }
  });
});
