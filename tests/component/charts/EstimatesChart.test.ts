import { render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import EstimatesChart from '../../../src/charts/EstimatesChart.svelte';
import type { Lang } from '../../support/langs.ts';
import { explorerAt } from '../../support/explorer.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';
import { claim, guests } from '../../support/scene-story.ts';

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(EstimatesChart, { explorer });
  return explorer;
}

/** What the chart says: for each thing counted its rows, "speaker day: figure". */
function chart(): Record<string, string[]> {
  const groups = screen.queryAllByRole('heading', { level: 3 });
  return Object.fromEntries(
    groups.map((heading) => [
      heading.textContent,
      within(heading.nextElementSibling as HTMLElement)
        .getAllByRole('listitem')
        .map((row) => `${row.querySelector('.who')!.textContent}: ${row.querySelector('.figure')!.textContent}`),
    ]),
  );
}

describe('every number has a row of its own with its speaker, under what it counts', () => {
  test('by 18 October: a plan', () => {
    on('2024-10-18');
    expect(chart()).toEqual({ planned: ['Seoul’s intelligence 18 Oct: about 12,000'] });
  });

  test('by 31 October', () => {
    on('2024-10-31');
    expect(chart()).toEqual({
      planned: ['Seoul’s intelligence 18 Oct: about 12,000'],
      'sent to Russia': ['White House 23 Oct: at least 3,000', 'Pentagon 28 Oct: about 10,000'],
      'total in Russia': ['US 31 Oct: 10,000', 'Seoul by 31 Oct: risen to 11,000', 'Ukraine 24–31 Oct: 12,000'],
      'near the border': ['Austin 30 Oct: “some”, no number', 'US 31 Oct: about 8,000'],
      'in Kursk region': ['Pentagon 28 Oct: some, no number given'],
    });
  });

  test('in German, with German numbers and dates', () => {
    on('2024-10-23', 'de');
    expect(chart()).toEqual({
      geplant: ['Seouls Geheimdienst 18.10.: rund 12.000'],
      'nach Russland entsandt': ['Weißes Haus 23.10.: mindestens 3.000'],
    });
  });

  test.each([
    ['2024-11-17', 'could be sent, per report', 'Bloomberg 17 Nov: up to 100,000'],
    ['2024-11-25', 'total in Russia', 'Seoul’s intelligence November: more than 12,000'],
    ['2024-11-23', 'sent to Russia', 'Austin 23 Nov: “thousands”, no number'],
  ])('by %s, %s: %s', (iso, scope, row) => {
    on(iso);
    expect(chart()[scope]).toContain(row);
  });
});

/** The link of a row; the table below has links of its own. */
const linkOf = (name: RegExp) => screen.getAllByRole('link', { name }).find((link) => link.closest('li'))!;
const links = () => screen.getAllByRole('listitem').map((row) => row.querySelector('a')!);

test('before the first number the chart says that there is none', () => {
  on('2024-10-17');
  expect(chart()).toEqual({});
  expect(screen.getByRole('heading', { name: 'No estimate by this day' })).toBeInTheDocument();
});

test('the chart follows the day', () => {
  const explorer = on('2024-10-17');
  explorer.goTo(day('2024-10-18'));
  flushSync();
  expect(Object.keys(chart())).toEqual(['planned']);
  expect(screen.queryByRole('heading', { name: 'No estimate by this day' })).not.toBeInTheDocument();
});

describe('a number is drawn', () => {
  const glyphOf = (name: RegExp) => linkOf(name).querySelector('.glyph')!;

  test.each([
    ['a figure as a filled point', '2024-10-31', /^Pentagon 28 Oct about 10,000/, { point: 1, hollow: 0, open: 0 }],
    ['"at least" as an end open to more', '2024-10-31', /at least 3,000/, { point: 1, hollow: 1, open: 1 }],
    ['"up to" as an end open to less', '2024-11-17', /up to 100,000/, { point: 1, hollow: 1, open: 1 }],
  ])('%s', (_, iso, name, shapes) => {
    on(iso);
    const glyph = glyphOf(name);
    const count = (selector: string) => glyph.querySelectorAll(selector).length;
    expect({ point: count('.point'), hollow: count('.point.hollow'), open: count('.open') }).toEqual(shapes);
  });

  test('as no mark where it is a word', () => {
    on('2024-10-31');
    expect(linkOf(/Austin/).querySelector('.glyph, .point')).toBeNull();
  });

  test('on one scale from zero: half as much again, half as far again', () => {
    on('2024-10-31');
    const positionOf = (name: RegExp) => parseFloat(glyphOf(name).querySelector('svg')!.getAttribute('x')!);
    expect(positionOf(/^Ukraine/) / positionOf(/^US.* about 8,000/)).toBeCloseTo(12 / 8, 2);
  });

  test('torn off at the end of the scale when it lies far beyond, and says so in words', () => {
    on('2024-11-17');
    expect(glyphOf(/up to 100,000/).querySelector('.tear')).not.toBeNull();
    expect(linkOf(/up to 100,000/)).toHaveAccessibleName(/beyond the scale/);
  });

  test('and the scale is torn then, with the number beyond', () => {
    const explorer = on('2024-11-16');
    const scaleText = () => [...document.querySelectorAll('.scale text')].map(({ textContent }) => textContent);
    expect(scaleText()).toEqual(['0', '5,000', '10,000', '15,000']);
    explorer.goTo(day('2024-11-17'));
    flushSync();
    expect(scaleText()).toEqual(['0', '5,000', '10,000', '100,000']);
  });

  test('a range as two ends and the line between them', () => {
    const range = claim('range', { topic: 'numbers', quantity: guests({ low: 3, high: 9, scope: 'in-all' }) });
    const top = claim('top', { topic: 'numbers', quantity: guests({ point: 10, scope: 'in-all' }) });
    render(EstimatesChart, { explorer: explorerAt(20, [[range, top]]) });
    const [glyph] = document.querySelectorAll('.glyph');
    const xs = [...glyph!.querySelectorAll('svg')].map((mark) => mark.getAttribute('x'));
    const line = glyph!.querySelector('.open')!;
    expect(xs).toEqual(['30.0%', '90.0%']);
    expect([line.getAttribute('x1'), line.getAttribute('x2')]).toEqual(xs);
  });

  test('by the shape of its speaker’s camp', () => {
    on('2024-10-31');
    const pathOf = (name: RegExp) => glyphOf(name).querySelector('.point')!.getAttribute('d');
    expect(pathOf(/^Pentagon 28 Oct about/)).toBe(pathOf(/^White House/));
    expect(pathOf(/^Ukraine/)).not.toBe(pathOf(/^White House/));
  });
});

test('an earlier number of the same speaker for the same thing stays, is set back, and is called earlier in words', () => {
  const two = [
    claim('old', { topic: 'numbers', said: 10, quantity: guests({ point: 7, scope: 'in-all' }) }),
    claim('new', { topic: 'numbers', said: 20, quantity: guests({ point: 9, scope: 'in-all' }) }),
  ];
  render(EstimatesChart, { explorer: explorerAt(20, [two]) });
  const [earlier, latest] = screen.getAllByRole('listitem');
  expect(earlier).toHaveClass('earlier');
  expect(earlier).toHaveTextContent('earlier statement');
  expect(latest).not.toHaveClass('earlier');
  expect(latest).not.toHaveTextContent('earlier statement');
});

test('every row is a link to the list of all statements, opened in place', () => {
  const explorer = on('2024-10-31');
  for (const row of links()) {
    expect(row).toHaveAttribute('href', `quellen/#${row.dataset['claim']}`);
    row.click();
    expect(explorer.claim?.id).toBe(row.dataset['claim']);
  }
});

test('a key names the camps that occur, and no others', () => {
  const explorer = on('2024-10-18');
  const key = () => [...document.querySelectorAll('.see + p span')].map(({ textContent }) => textContent);
  expect(key()).toEqual(['Seoul']);
  explorer.goTo(day('2024-10-31'));
  flushSync();
  expect(key()).toEqual(['Washington', 'Seoul', 'Ukraine']);
});

test.each([
  ['2025-04-25', []],
  ['2025-04-26', ['001-24', '001-15', '001-16']],
])('a row says that its article repeats an old number once that article has appeared (%s)', (iso, claims) => {
  on(iso);
  const repeated = links().filter(({ textContent }) => textContent.includes('repeated: 26 or 27 April 2025'));
  expect(repeated.map(({ dataset }) => dataset['claim'])).toEqual(claims);
});

test('from day to day the rows of a group stay, unless others come into it or more stand above it', () => {
  const explorer = on('2024-10-18');
  /** By title: what a group shows and what stands above it, and the list. */
  const groups = () => {
    let above = screen.getAllByRole('heading', { level: 3 })[0]!.previousElementSibling!.textContent;
    return new Map(
      screen.getAllByRole('heading', { level: 3 }).map((heading) => {
        const list = heading.nextElementSibling as HTMLElement;
        const rows = within(list).getAllByRole('listitem');
        const repeated = rows.filter((row) => row.querySelector('a > small'));
        const shown = rows.map((row) => [
          row.querySelector('a')!.href,
          row.className.includes('earlier'),
          repeated.includes(row),
        ]);
        const key = JSON.stringify([shown, above]);
        above += ` ${rows.length} ${repeated.length} ${list.nextElementSibling?.matches('.rest')}`;
        return [heading.textContent, { list, key }];
      }),
    );
  };
  const seen = { stayed: 0, changed: 0 };
  for (const next of explorer.moments) {
    const before = groups();
    flushSync(() => explorer.goTo(next));
    for (const [title, { list, key }] of groups()) {
      const former = before.get(title);
      if (!former) continue;
      const stays = key === former.key;
      expect(list === former.list, `${title}, ${next}`).toBe(stays);
      seen[stays ? 'stayed' : 'changed']++;
    }
  }
  expect(Math.min(seen.stayed, seen.changed)).toBeGreaterThan(5);
});
