import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { sourcesMessagesOf } from '../../../src/site/messages.ts';
import Contradictions from '../../../src/sources/Contradictions.svelte';
import Corrections from '../../../src/sources/Corrections.svelte';
import EvidenceTable from '../../../src/sources/EvidenceTable.svelte';
import Slips from '../../../src/sources/Slips.svelte';
import StatementBody from '../../../src/sources/StatementBody.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

const explorer = explorerOf('en');
const messages = sourcesMessagesOf('en');
const textOf = (node: Element) => node.textContent.replace(/\s+/g, ' ').trim();

test('a contradiction sets its statements side by side by day, each with a link to all of it', () => {
  const entry = { id: 'fought', title: 'Have they?', text: 'Unlike.', claims: ['001-02', '004-33', '004-34'] };
  render(Contradictions, { explorer, messages, contradictions: [entry] });
  const sides = screen.getAllByRole('listitem').map(textOf);
  expect(sides.map((side) => side.slice(0, 32))).toEqual([
    expect.stringMatching(/^Volodymyr Zelensky, 7 November/),
    expect.stringMatching(/^Lloyd Austin, 23 November/),
    expect.stringMatching(/^Russian side, 26 April/),
  ]);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'quellen/#004-34',
    'quellen/#004-33',
    'quellen/#001-02',
  ]);
});

describe('a slip', () => {
  test.each([
    ['surely', '43 oil tankers', '43 voyages Other reports give more than a dozen ships for the voyages.'],
    ['probably', '“Russian troops” did not deny it.', 'Probably meant: Russian officials'],
    [
      'open',
      'more than one million barrels, with 56,000 tonnes in brackets',
      /^cannot be settled The two amounts do not/,
    ],
  ])('stands as printed and as meant (%s)', (_, printed, meant) => {
    render(Slips, { explorer, messages });
    const row = screen.getByText(printed).closest('tr')!;
    expect(textOf(within(row).getAllByRole('cell')[1]!)).toMatch(meant);
  });

  test('stands with its statement as well, apart from it', () => {
    render(StatementBody, { explorer, claim: explorer.claimOf('004-41')! });
    expect(textOf(screen.getByText(/^Printed: “1400 square metres”/))).toBe(
      'Printed: “1400 square metres” Meant: 1,400 square kilometres',
    );
  });
});

test('outside material says which statements it dates; a title keeps its language', () => {
  render(EvidenceTable, { explorer, messages });
  const row = screen.getByText('Putin bekommt jetzt einen neuen Feind').closest('tr')!;
  expect(within(row).getByText('Putin bekommt jetzt einen neuen Feind')).toHaveAttribute('lang', 'de');
  expect(row).toHaveTextContent('1 statement');
  expect(within(row).getByRole('link', { name: '003-09' })).toHaveAttribute('href', 'quellen/#003-09');
});

describe('the list of corrections', () => {
  const since = day('2025-05-01');

  test('says that there is none yet, and since when that is so', () => {
    render(Corrections, { explorer, messages, corrections: { since, list: [] }, feed: null });
    expect(screen.getByText('No corrections so far. The list has been kept since 1 May 2025.')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('says when, what and why, and leads to the statement and to the feed', () => {
    const list = [{ date: day('2025-05-03'), what: 'a name', why: 'misspelt', claims: ['002-04'] }];
    render(Corrections, { explorer, messages, corrections: { since, list }, feed: '../feed.xml' });
    expect(textOf(screen.getByRole('listitem'))).toBe('3 May 2025: a name Why: misspelt statement 002-04');
    expect(screen.getByRole('link', { name: 'Corrections as a feed (Atom)' })).toHaveAttribute('href', '../feed.xml');
  });
});
