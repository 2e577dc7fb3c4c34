import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import OverTime from '../../../../src/charts/overtime/OverTime.svelte';
import type { Lang } from '../../../support/langs.ts';
import { positionOf } from '../../../../src/core/timeline/axis.ts';
import { day, explorerOf } from '../../../support/real-explorer.ts';

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(OverTime, { explorer });
  return explorer;
}
const dotOf = (id: string) => document.querySelector<SVGAElement>(`svg a[data-claim="${id}"]`)!;
const readout = () => document.querySelector('[data-readout]')!;
const spans = () =>
  [...document.querySelectorAll('[data-span]')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

test('every mark stands on its day of the slider’s own axis', () => {
  const explorer = on('2025-04-26');
  for (const dot of document.querySelectorAll<SVGAElement>('svg a[data-claim]')) {
    const { known } = explorer.claimOf(dot.dataset['claim']!)!;
    expect(parseFloat(dot.querySelector('svg')!.getAttribute('x')!)).toBeCloseTo(
      100 * positionOf(explorer.axis, known),
      1,
    );
  }
});

test('nothing that is said later than the day shown is drawn', () => {
  const explorer = on('2025-04-26');
  explorer.goTo(day('2024-10-18'));
  flushSync();
  expect([...document.querySelectorAll<SVGAElement>('svg a')].map(({ dataset }) => dataset['claim'])).toEqual([
    '001-24',
  ]);
  expect(document.body.textContent).not.toContain('100,000');
});

test('marks that come with a step of the slider are drawn as marks, too', () => {
  const explorer = on('2024-10-18');
  explorer.goTo(day('2024-10-31'));
  flushSync();
  expect(dotOf('000-11').namespaceURI).toBe('http://www.w3.org/2000/svg');
});

describe('a mark is drawn', () => {
  test.each([
    ['filled for a figure', '000-11', { hollow: 0, open: 0 }],
    ['hollow with an arrow for "at least"', '002-02', { hollow: 1, open: 2 }],
    ['hollow with an arrow for "up to"', '004-23', { hollow: 1, open: 2 }],
    ['hollow without an arrow for words', '000-04', { hollow: 1, open: 0 }],
  ])('%s', (_, id, parts) => {
    on('2025-04-26');
    const count = (selector: string) => dotOf(id).querySelectorAll(selector).length;
    expect({ hollow: count('.hollow'), open: count('.open') }).toEqual(parts);
  });
});

describe('a mark says who, how many, of what and when', () => {
  const NAME = 'Pentagon (Washington): about 10,000, sent to Russia, said: 28 October 2024';

  test('by its name', () => {
    on('2024-10-31');
    expect(dotOf('001-15')).toHaveAccessibleName(NAME);
  });

  test.each([
    ['pointed at', async () => userEvent.hover(dotOf('001-15'))],
    [
      'reached by keyboard',
      async () => {
        dotOf('001-15').focus();
      },
    ],
  ])('in the line below when it is %s', async (_, act) => {
    on('2024-10-31');
    expect(readout()).toHaveTextContent('Point to a mark to read here who said what, and when.');
    await act();
    flushSync();
    expect(readout().textContent.replace(/\s+/g, ' ').trim()).toBe(NAME);
  });

  test('no longer once the day lies before it', async () => {
    const explorer = on('2024-10-31');
    await userEvent.hover(dotOf('001-15'));
    explorer.goTo(day('2024-10-18'));
    flushSync();
    expect(readout()).not.toHaveTextContent('Pentagon');
  });

  test('and opens its statement', async () => {
    const explorer = on('2024-10-31');
    await userEvent.click(dotOf('001-15'));
    expect(explorer.claim?.id).toBe('001-15');
  });
});

describe('the span of statements', () => {
  test.each([
    ['2024-10-30', 'en', []],
    ['2024-10-31', 'en', ['Span of statements, total in Russia: 10,000 to 12,000']],
    ['2024-10-31', 'de', ['Spanne der Aussagen, in Russland insgesamt: 10.000 bis 12.000']],
    ['2025-02-01', 'en', ['Span of statements, total in Russia: 10,000 to 12,000 (open upwards)']],
  ] as const)('on %s, %s: %s', (iso, lang, words) => {
    on(iso, lang);
    expect(spans()).toEqual(words);
  });

  test('leads from each end to the statement that gives it', () => {
    on('2024-10-31');
    const ends = [...document.querySelectorAll<HTMLElement>('[data-span] a')].map(({ dataset }) => dataset['claim']);
    expect(ends).toEqual(['000-11', '000-13']);
  });
});

test('before the first number there is an axis and no mark', () => {
  on('2024-10-17');
  expect(screen.getByRole('heading', { name: 'No estimate by this day' })).toBeInTheDocument();
  expect(document.querySelectorAll('svg a')).toHaveLength(0);
  expect(document.querySelector('table')).toBeNull();
});
