import { describe, expect, test } from 'vitest';
import { dayOf, formatDay, isoOf } from '../../../src/core/days.ts';

describe('dayOf', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2024-10-31', 20027],
    ['2024-02-29', 19782],
  ])('%s is day %i', (iso, day) => expect(dayOf(iso)).toBe(day));

  test.each(['2024-02-30', '2023-02-29', '2024-13-01', '2024-10', '2024-1-1', '2024-10-31T00:00', ' 2024-10-31', ''])(
    '"%s" is no day',
    (text) => expect(dayOf(text)).toBeNull(),
  );
});

test('isoOf gives back what dayOf took', () => expect(isoOf(dayOf('2025-04-26')!)).toBe('2025-04-26'));

describe('formatDay', () => {
  const day = dayOf('2024-10-31')!;

  test.each([
    ['de-DE', 'long', '31. Oktober 2024'],
    ['en-GB', 'long', '31 October 2024'],
    ['de-DE', 'short', '31.10.'],
    ['en-GB', 'short', '31 Oct'],
    ['de-DE', 'month', 'Oktober 2024'],
    ['en-GB', 'month', 'October 2024'],
  ] as const)('%s, %s: %s', (locale, style, words) => expect(formatDay(day, locale, style)).toBe(words));
});
