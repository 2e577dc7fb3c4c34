import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/days.ts';
import { QUALIFIERS, type Qualifier, type Quantity } from '../../../src/core/types.ts';
import { realStory, realWords } from '../../support/real-story.ts';
import type { Lang } from '../../support/langs.ts';
import { claim } from '../../support/scene-story.ts';

const words = { de: realWords('de'), en: realWords('en') };

const [soldiers] = realStory('en').units;

describe('a figure is said as it was printed', () => {
  const figures: Record<Qualifier, [Partial<Quantity>, string, string]> = {
    none: [{ point: 8000 }, '8.000', '8,000'],
    about: [{ point: 10_000 }, 'rund 10.000', 'about 10,000'],
    'at-least': [{ low: 3000 }, 'mindestens 3.000', 'at least 3,000'],
    'more-than': [{ low: 12_000 }, 'mehr als 12.000', 'more than 12,000'],
    'up-to': [{ high: 100_000 }, 'bis zu 100.000', 'up to 100,000'],
    'just-under': [{ high: 1400 }, 'knapp 1.400', 'just under 1,400'],
    'risen-to': [{ point: 11_000 }, 'gestiegen auf 11.000', 'risen to 11,000'],
    some: [{}, '„einige“, keine Zahl', '“some”, no number'],
    thousands: [{}, '„tausende“, keine Zahl', '“thousands”, no number'],
    part: [{}, 'ein Teil, keine Zahl genannt', 'some, no number given'],
    many: [{}, '„viele“, keine Zahl', '“many”, no number'],
    higher: [{}, 'womöglich deutlich mehr, keine Zahl', 'possibly far more, no number'],
  };

  test.each(QUALIFIERS)('qualifier "%s"', (qualifier) => {
    const [number, de, en] = figures[qualifier];
    const quantity: Quantity = { ...number, qualifier, unit: soldiers! };
    expect([words.de.figure(quantity), words.en.figure(quantity)]).toEqual([de, en]);
  });

  test('a range keeps both ends, with an en dash', () => {
    const quantity: Quantity = { low: 3000, high: 5000, qualifier: 'about', unit: soldiers! };
    expect([words.de.figure(quantity), words.en.figure(quantity)]).toEqual(['rund 3.000–5.000', 'about 3,000–5,000']);
  });
});

describe('the unit follows after a no-break space; soldiers need none', () => {
  const inUnits: Record<string, [string, string]> = {
    soldiers: ['rund 800', 'about 800'],
    km2: ['rund 800\u00a0km²', 'about 800\u00a0km²'],
    shells: ['rund 800\u00a0Geschosse', 'about 800\u00a0shells'],
    barrels: ['rund 800\u00a0Barrel', 'about 800\u00a0barrels'],
    voyages: ['rund 800\u00a0Fahrten', 'about 800\u00a0voyages'],
    km: ['rund 800\u00a0km', 'about 800\u00a0km'],
  };

  test.each(realStory('en').units)('$id', ({ id }) => {
    const figureIn = (lang: Lang) => {
      const unit = realStory(lang).units.find((each) => each.id === id)!;
      return words[lang].figure({ point: 800, qualifier: 'about', unit });
    };
    expect([figureIn('de'), figureIn('en')]).toEqual(inUnits[id]);
  });
});

test('days have a long and a short form, with the year beside a day of another year', () => {
  const day = dayOf('2024-10-31')!;
  expect([words.de.day(day), words.de.shortDay(day, day)]).toEqual(['31. Oktober 2024', '31.10.']);
  expect([words.en.day(day), words.en.shortDay(day, day)]).toEqual(['31 October 2024', '31 Oct']);
  expect([words.de, words.en].map((each) => each.shortDay(day, day + 100))).toEqual(['31.10.2024', '31 Oct 2024']);
});

test.each([
  ['one paragraph', {}, 'Artikel 5 von 5, Absatz 17', 'Article 5 of 5, paragraph 17'],
  ['several', { paragraphEnd: 19 }, 'Artikel 5 von 5, Absätze 17 bis 19', 'Article 5 of 5, paragraphs 17 to 19'],
])('a source is an article and %s', (_, more, de, en) => {
  const article = realStory('en').sources.find(({ id }) => id === '004')!;
  const statement = claim('a', { article, paragraph: 17, ...more });
  expect([words.de.sourceOf(statement), words.en.sourceOf(statement)]).toEqual([de, en]);
});

test.each([
  [1, '1 Aussage', '1 statement'],
  [2, '2 Aussagen', '2 statements'],
  [0, '0 Aussagen', '0 statements'],
])('%i takes the right number', (count, de, en) =>
  expect([words.de.statements(count), words.en.statements(count)]).toEqual([de, en]),
);
