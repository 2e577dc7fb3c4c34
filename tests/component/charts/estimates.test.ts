import { render } from '@testing-library/svelte';
import { type Component, flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import { estimatesTitle, repeatedIn, speakerName } from '../../../src/charts/estimates.ts';
import EstimatesChart from '../../../src/charts/EstimatesChart.svelte';
import OverTime from '../../../src/charts/overtime/OverTime.svelte';
import type { Lens, Source } from '../../../src/core/types.ts';
import { isoOf } from '../../../src/core/days.ts';
import { LENSES } from '../../../src/core/types.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import type { Lang } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';
import { claim, dated } from '../../support/scene-story.ts';

describe('speaker name', () => {
  const explorer = explorerOf('en');
  const claimOf = (id: string) => explorer.claimOf(id)!;

  test.each([
    ['with the camp', '001-15', 'Pentagon (Washington)'],
    ['without it where the name is the camp’s', '000-13', 'Ukraine'],
    ['without it where the name has it', '001-24', 'Seoul’s intelligence'],
  ])('a speaker is named %s', (_, id, name) => expect(speakerName(claimOf(id))).toBe(name));
});

describe('estimates title', () => {
  const words = { de: explorerOf('de').words, en: explorerOf('en').words };
  const titleAt = (iso: string, lang: Lang) => {
    const explorer = explorerOf(lang, iso);
    return estimatesTitle(
      explorer.estimates.flatMap(({ rows }) => rows),
      explorer.words,
    );
  };

  describe('the title says how many figures there are and from how many sides: a government counts once', () => {
    test.each([
      ['2024-10-17', 'Bis zu diesem Tag keine Schätzung', 'No estimate by this day'],
      ['2024-10-18', 'Eine Zahl von einer Seite', 'One figure from one side'],
      ['2024-10-23', 'Zwei Zahlen von zwei Seiten', 'Two figures from two sides'],
      ['2024-10-28', 'Drei Zahlen von zwei Seiten', 'Three figures from two sides'],
      ['2024-10-31', 'Sieben Zahlen von drei Seiten', 'Seven figures from three sides'],
      ['2024-11-17', 'Acht Zahlen von vier Seiten', 'Eight figures from four sides'],
      ['2025-04-26', 'Elf Zahlen von vier Seiten', 'Eleven figures from four sides'],
    ])('on %s: %s', (iso, de, en) => expect([titleAt(iso, 'de'), titleAt(iso, 'en')]).toEqual([de, en]));

    test('beyond twelve in digits', () => {
      expect(words.de.numbers.title(13, 12)).toBe('13 Zahlen von zwölf Seiten');
      expect(words.en.numbers.title(13, 12)).toBe('13 figures from twelve sides');
    });
  });
});

describe('repeated', () => {
  const article: Source = { ...claim('a').article, id: '999', published: dated(60, 61) };
  const idAt = (said: number, day: number, lens: Lens = 'reported') =>
    repeatedIn(claim('a', { said, article }), { day, lens })?.id;

  describe('an article repeats a statement', () => {
    test('that was made more than 30 days before it appeared', () => expect(idAt(29, 60)).toBe('999'));
    test('but not one of the last 30 days', () => expect(idAt(30, 60)).toBeUndefined());
    test('which nobody can know before it can have appeared', () => expect(idAt(29, 59)).toBeUndefined());
    test('whatever the day, where all that is known at the end counts', () =>
      expect(idAt(29, 59, 'happened')).toBe('999'));
  });
});

describe('numbers', () => {
  /** "001-15: low point high", as the marks or cells say it, in alphabetical order. */
  const saidBy = (nodes: Iterable<Element>) =>
    [...nodes]
      .map((node) => (node as HTMLElement).dataset)
      .map(({ claim: id, low, point, high }) => `${id}: ${[low, point, high].map((bound) => bound ?? '-').join(' ')}`)
      .sort();

  const ofData = ({ estimates }: Explorer) =>
    estimates
      .flatMap(({ rows }) => rows)
      .map(
        ({ claim: { id, quantity } }) =>
          `${id}: ${[quantity!.low, quantity!.point, quantity!.high].map((bound) => bound ?? '-').join(' ')}`,
      )
      .sort();

  describe.each<[string, Component<{ explorer: Explorer }>, string]>([
    ['the rows of the estimates', EstimatesChart, 'li > a[data-claim]'],
    ['the marks over time', OverTime, 'svg a[data-claim]'],
  ])('%s have the numbers of the table, and both those of the data', (_, chart, marks) => {
    test.each(LENSES.flatMap((lens) => (['de', 'en'] as const).map((lang: Lang) => [lens, lang] as const)))(
      'at every moment: %s, %s',
      { timeout: 60_000 },
      (lens, lang) => {
        const explorer = explorerOf(lang, undefined, lens);
        const { container } = render(chart, { explorer });
        for (const day of explorer.moments) {
          explorer.goTo(day);
          flushSync();
          const data = ofData(explorer);
          expect(saidBy(container.querySelectorAll(marks)), isoOf(day)).toEqual(data);
          expect(saidBy(container.querySelectorAll('td [data-claim]')), isoOf(day)).toEqual(data);
          for (const cell of container.querySelectorAll<HTMLElement>('td [data-claim]')) {
            const { quantity } = explorer.claimOf(cell.dataset['claim']!)!;
            expect(cell.textContent.trim()).toBe(explorer.words.figure(quantity!));
          }
        }
      },
    );
  });
});
