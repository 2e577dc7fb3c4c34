import { describe, expect, test } from 'vitest';
import { dayFormat, dayOf, isoOf } from '../../../src/core/days.ts';

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

describe('a day is written as a language writes it', () => {
  const day = dayOf('2024-10-31')!;

  test.each([
    ['de-DE', { day: 'numeric', month: 'long', year: 'numeric' }, '31. Oktober 2024'],
    ['en-GB', { day: 'numeric', month: 'long', year: 'numeric' }, '31 October 2024'],
    ['de-DE', { day: 'numeric', month: 'numeric' }, '31.10.'],
    ['en-GB', { day: 'numeric', month: 'short' }, '31 Oct'],
    ['uk-UA', { day: 'numeric', month: 'long' }, '31 жовтня'],
  ] as const)('%s, %j: %s', (locale, style, words) => expect(dayFormat(locale, style)(day)).toBe(words));
});
