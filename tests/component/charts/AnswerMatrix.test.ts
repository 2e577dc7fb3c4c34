import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import AnswerMatrix from '../../../src/charts/AnswerMatrix.svelte';
import { LANGS, type Lang } from '../../support/langs.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

function on(iso: string, lang: Lang = 'en') {
  const explorer = explorerOf(lang, iso);
  render(AnswerMatrix, { explorer });
  return explorer;
}

const plain = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

/** What a camp answers to a question, paragraph by paragraph. For jsdom a question for roles is much more work. */
function cell(question: string, camp: string): string[] {
  const headerOf = (scope: string, text: string) =>
    [...document.querySelectorAll<HTMLTableCellElement>(`th[scope=${scope}]`)].find((each) => plain(each) === text)!;
  const row = headerOf('row', question).parentElement as HTMLTableRowElement;
  const found = row.cells[headerOf('col', camp).cellIndex]!;
  const answers = [...found.querySelectorAll('p')].map(plain);
  return answers.length > 0 ? answers : [plain(found)];
}

describe('the table says who says what at a day', () => {
  test('at 31 October 2024', () => {
    on('2024-10-31');
    expect(screen.getByRole('region', { name: 'Who says what? As of 31 October 2024' })).toBeInTheDocument();
    expect(cell('Have they fought?', 'Ukraine')).toEqual(['not yet Zelensky, 31 Oct']);
    expect(cell('Have they fought?', 'Washington')).toEqual(['not yet known Kirby, 23 Oct']);
    expect(cell('How many?', 'Seoul')).toEqual([
      'about 12,000, planned Seoul’s intelligence, 18 Oct',
      'risen to 11,000, total in Russia Seoul, by 31 Oct',
    ]);
    expect(cell('Who has confirmed what?', 'Moscow')).toEqual(['–no statement by this day']);
  });

  test('in German', () => {
    on('2024-10-31', 'de');
    expect(cell('Wie viele?', 'Washington')).toContain('rund 8.000, nahe der Grenze USA, 31.10.');
    expect(cell('Haben sie gekämpft?', 'Washington')).toEqual(['noch nicht bekannt Kirby, 23.10.']);
  });

  test('with a dash, and words for those who do not see it, where a camp has said nothing', () => {
    on('2024-10-18');
    expect(cell('Have they fought?', 'Moscow')).toEqual(['–no statement by this day']);
  });

  test('with what the speaker said before', () => {
    on('2024-11-07');
    expect(cell('Have they fought?', 'Ukraine')).toEqual([
      'some have, with casualties Zelensky, 7 Nov before: not yet, 31 Oct',
    ]);
  });

  test('with both sides of a contradiction, each naming the other', () => {
    on('2024-11-23');
    expect(cell('Have they fought?', 'Ukraine')[0]).toContain('≠ contradicted by: Austin, 23 Nov');
    expect(cell('Have they fought?', 'Washington')[1]).toBe(
      'no significant reports Austin, 23 Nov ≠ contradicted by: Zelensky, 7 Nov',
    );
  });

  test('and moves with the day', () => {
    const explorer = on('2024-10-31');
    explorer.goTo(day('2025-04-26'));
    flushSync();
    expect(cell('Who has confirmed what?', 'Moscow')).toEqual([
      'role confirmed, first time Russian side, 26 Apr',
      'not denied Russian side, 24 Oct 2024–26 Apr 2025 ≠ contradicted by: Article 5, 24 or 25 Nov 2024',
    ]);
  });
});

test('what is new on the day is marked, what was said before is not', () => {
  on('2024-10-31');
  const fresh = [...document.querySelectorAll('.new')].map(plain);
  expect(fresh).toContain('not yet');
  expect(fresh).not.toContain('not yet known');
});

test.each(LANGS)('in %s, at every moment, each link leads to a statement that was known by then', (lang) => {
  const explorer = explorerOf(lang);
  render(AnswerMatrix, { explorer });
  for (const moment of explorer.moments) {
    explorer.goTo(moment);
    flushSync();
    const ids = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!.split('#')[1]!);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(explorer.claimOf(id)!.known, id).toBeLessThanOrEqual(moment);
  }
});

test('at the end, every statement bound to a question is there, as an answer or as an earlier one in other words', () => {
  const explorer = on('2025-04-30');
  const shown = new Set(screen.getAllByRole('link').map((link) => link.getAttribute('href')!.split('#')[1]!));
  const bound = explorer.dataset.questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims));
  // Seoul's intelligence service said "yes" twice; the later one stands.
  expect([...new Set(bound)].filter((id) => !shown.has(id))).toEqual(['003-13']);
});

test('an answer opens its statement in place', async () => {
  const explorer = on('2024-11-23');
  await userEvent.click(screen.getAllByRole('link', { name: 'Austin, 23 Nov' }).at(-1)!);
  expect(explorer.claim?.speaker.id).toBe('austin');
});
