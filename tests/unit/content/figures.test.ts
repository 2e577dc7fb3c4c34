import { describe, expect, test } from 'vitest';
import { claimsOfFormula, figuresIn, withoutDates, workOut } from '../../../src/content/figures.ts';
import { dayOf } from '../../../src/core/days.ts';
import { realLanguage } from '../../support/real-story.ts';
import { storyIn } from '../../support/story-in.ts';

describe('figures', () => {
  const numerals = {
    de: realLanguage('de').numerals,
    en: realLanguage('en').numerals,
    uk: storyIn('tests/stories/flood').languages['uk']!.numerals,
  };

  describe('figuresIn finds', () => {
    test.each([
      ['de', 'Rund 8.000 von 12.000 Soldaten.', [8000, 12000]],
      ['en', 'About 8,000 of 12,000 soldiers.', [8000, 12000]],
      ['de', '1,5 km und 3 km', [1.5, 3]],
      ['en', '1.5 km and 3 km', [1.5, 3]],
      ['de', 'acht Millionen Granaten', [8e6]],
      ['en', 'eight million shells, 1 million barrels', [8e6, 1e6]],
      ['de', 'achttausend, hunderttausend, zwanzig', [8000, 1e5, 20]],
      ['en', 'eleven thousand, twenty, one hundred thousand', [11000, 20, 1e5]],
      ['de', 'Tausende Soldaten', ['thousands']],
      ['en', 'thousands of soldiers', ['thousands']],
      ['de', 'Im Jahr 2024 800 km²', [2024, 800]],
      ['uk', 'близько 2\u00a0400 осіб, п’ятсот і п’ять тисяч', [2400, 500, 5000]],
    ] as const)('%s: %s', (lang, text, values) =>
      expect(figuresIn(text, numerals[lang]).map(({ value }) => value)).toEqual(values),
    );
  });

  describe('figuresIn lets pass', () => {
    test.each([
      ['de', 'fünf Artikel, ein Wort, zum ersten Mal'],
      ['en', 'five articles, one word, for the first time'],
      ['uk', 'п’ять статей, одне слово'],
    ] as const)('%s: %s', (lang, text) => expect(figuresIn(text, numerals[lang])).toEqual([]));
  });

  describe('withoutDates leaves no figure in', () => {
    test.each([
      ['de', 'am 31. Oktober 2024'],
      ['de', 'vom 24. bis 31. Oktober'],
      ['de', 'am 29., 30. oder 31. Oktober 2024'],
      ['de', 'im Herbst 2024.'],
      ['en', 'on 31 October 2024'],
      ['en', 'on 24 or 25 November'],
      ['en', 'in early 2025, that is'],
    ] as const)('%s: %s', (lang, text) =>
      expect(figuresIn(withoutDates(text, numerals[lang]), numerals[lang])).toEqual([]),
    );

    test('but keeps the figures beside a date', () =>
      expect(figuresIn(withoutDates('am 31. Oktober 8.000 Soldaten', numerals.de), numerals.de)).toEqual([
        { written: '8.000', value: 8000 },
      ]));
  });
});

describe('formula', () => {
  test.each([
    ['days(2024-10-30,2024-10-31)=1', 1],
    ['days(2024-12-31,2025-01-02)=2', 2],
    ['months(2024-11-25,2025-04-26)=5', 5],
    ['months(2024-11-25,2025-04-24)=5', 4],
    ['months(2024-11-25,2025-11-25)=0', 12],
  ])('%s comes out as %i', (formula, value) => expect(workOut(formula)?.value).toBe(value));

  test('what was written behind the "=" is kept for comparison', () =>
    expect(workOut('days(2024-10-30,2024-10-31)=7')?.stated).toBe(7));

  test('a claim stands for the day on which it was said', () => {
    const dayOfClaim = (id: string) => (id === '100-01' ? dayOf('2024-10-18') : null);
    expect(workOut('months(100-01,2025-04-26)=6', dayOfClaim)?.value).toBe(6);
    expect(workOut('months(100-02,2025-04-26)=6', dayOfClaim)).toBeNull();
    expect(claimsOfFormula('months(100-01,2025-04-26)=6')).toEqual(['100-01']);
    expect(claimsOfFormula('no formula')).toEqual([]);
  });

  test.each(['days(2024-10-30)=1', 'days(2024-02-30,2024-03-01)=1', 'weeks(2024-10-30,2024-10-31)=1', '5', ''])(
    '"%s" is no formula',
    (text) => expect(workOut(text)).toBeNull(),
  );
});
