import { render, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import Overview from '../../../src/charts/Overview.svelte';
import { saidBy } from '../../../src/core/knowledge.ts';
import { positionOf } from '../../../src/core/timeline/axis.ts';
import { LANGS, type Lang } from '../../support/langs.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(Overview, { explorer });
  return explorer;
}

const plain = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();
const strip = () => document.querySelector<HTMLElement>('[data-figure^="strip-"]')!;
const rows = () => within(strip()).queryAllByRole('listitem');
const dots = (row: Element) =>
  [...row.querySelectorAll('.said')].map((dot) => Number.parseFloat(dot.getAttribute('cx')!));

describe('a row for each speaker who has answered, in the order of the first answers', () => {
  test.each<[string, Lang, string[]]>([
    ['2024-10-22', 'en', []],
    ['2024-10-31', 'en', ['Kirby not yet known, 23 Oct', 'Zelensky not yet, 31 Oct']],
    [
      '2024-11-23',
      'en',
      [
        'Kirby not yet known, 23 Oct',
        'Zelensky not yet, 31 Oct some have, with casualties, 7 Nov ≠ contradicted by: Austin, 23 Nov',
        'Austin no significant reports, 23 Nov ≠ contradicted by: Zelensky, 7 Nov',
      ],
    ],
    [
      '2025-04-26',
      'de',
      [
        'Kirby noch nicht bekannt, 23.10.2024',
        'Selenskyj noch nicht, 31.10.2024 einige ja, mit Opfern, 7.11.2024 ≠ dem widerspricht: Austin, 23.11.2024',
        'Austin keine nennenswerten Berichte, 23.11.2024 ≠ dem widerspricht: Selenskyj, 7.11.2024',
        'russische Seite bestätigt, 26.4.',
      ],
    ],
  ])('by %s (%s)', (iso, lang, expected) => {
    on(iso, lang);
    expect(rows().map((row) => plain(row.querySelector('p')!))).toEqual(expected);
  });

  test('or a sentence that nobody has', () => {
    on('2024-10-22');
    expect(strip()).toHaveTextContent('By this day nobody has said anything about it.');
  });
});

test('a dot stands on the slider’s axis at the day of each statement', () => {
  const explorer = on('2024-11-23');
  const at = (iso: string) => 100 * positionOf(explorer.axis, day(iso));
  expect(rows().map(dots)).toEqual(
    [['2024-10-23'], ['2024-10-31', '2024-11-07'], ['2024-11-23']].map((row) =>
      row.map((iso) => expect.closeTo(at(iso), 1)),
    ),
  );
});

test('both sides of a contradiction bear its sign at the day on which it came about', () => {
  const explorer = on('2024-11-25');
  const signs = [...strip().querySelectorAll('.opposed')].map((sign) => Number.parseFloat(sign.getAttribute('x')!));
  const x = expect.closeTo(100 * positionOf(explorer.axis, day('2024-11-23')), 1);
  expect(signs).toEqual([x, x]);
});

test('bars thin out across the months without a source', () => {
  const explorer = on('2024-11-25');
  expect(strip().querySelectorAll('.bars .quiet')).toHaveLength(0);
  explorer.goTo(day('2025-04-26'));
  flushSync();
  expect(strip().querySelectorAll('.bars .quiet')).toHaveLength(3);
});

test('no two answers of the strip look alike', () => {
  on('2025-04-26');
  const looks = [...strip().querySelectorAll('.look')].map((look) => look.innerHTML.replaceAll(/<!--.*?-->/g, ''));
  expect(looks).toHaveLength(5);
  expect(new Set(looks).size).toBe(5);
});

test('the table has the same answers, with what contradicts them now', () => {
  on('2024-11-23');
  const table = within(strip()).getByRole('table', { name: 'Have they fought?', hidden: true });
  const lines = [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(plain));
  expect(lines).toEqual([
    ['John Kirby', '23 Oct', 'not yet known', ''],
    ['Volodymyr Zelensky', '31 Oct', 'not yet', ''],
    ['Volodymyr Zelensky', '7 Nov', 'some have, with casualties', 'Austin, 23 Nov'],
    ['Lloyd Austin', '23 Nov', 'no significant reports', 'Zelensky, 7 Nov'],
  ]);
});

test.each(LANGS)('in %s, at every moment, words, dots and table name the same statements, none said later', (lang) => {
  const explorer = explorerOf(lang);
  render(Overview, { explorer });
  const idsOf = (selector: string) =>
    [...strip().querySelectorAll(selector)].map((link) => link.getAttribute('href')!.split('#')[1]!);
  for (const moment of explorer.moments) {
    explorer.goTo(moment);
    flushSync();
    const inWords = idsOf('li p a:not(.against)');
    expect(idsOf('li svg a')).toEqual(inWords);
    expect(idsOf('table a')).toEqual(inWords);
    for (const id of inWords) expect(saidBy(explorer.claimOf(id)!), id).toBeLessThanOrEqual(moment);
  }
});

test('words and dots open the statement in place; the keyboard meets each once', async () => {
  const explorer = on('2024-10-31');
  await userEvent.click(within(strip()).getAllByRole('link', { name: 'not yet, 31 Oct' })[0]!);
  expect(explorer.claim?.id).toBe('000-15');
  explorer.open(null);
  const dot = rows()[0]!.querySelector('svg a')!;
  expect(dot).toHaveAttribute('tabindex', '-1');
  await userEvent.click(dot);
  expect(explorer.claim?.id).toBe('002-06');
});
