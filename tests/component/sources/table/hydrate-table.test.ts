import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sourcesMessagesOf } from '../../../../src/site/messages.ts';
import StatementTable from '../../../../src/sources/table/StatementTable.svelte';
import TableTools from '../../../../src/sources/table/TableTools.svelte';
import { hydrateTable } from '../../../../src/sources/table/hydrate-table.ts';
import { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

const { dataset } = explorerOf('en');
/** Two articles are enough to work on. */
const ARTICLES = ['002', '003'];
const explorer = new Explorer(
  {
    ...dataset,
    sources: dataset.sources.filter(({ id }) => ARTICLES.includes(id)),
    claims: dataset.claims.filter(({ article }) => ARTICLES.includes(article.id)),
  },
  '',
);
const ALL = explorer.dataset.claims.length;
const messages = sourcesMessagesOf('en');
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
let stop: () => void = () => undefined;

/** The table as it is prerendered, then woken at an address. */
function hydrateIsland(address = '') {
  history.replaceState(null, '', `/${address}`);
  render(TableTools, { explorer, messages });
  render(StatementTable, { explorer, messages, dayOf: ({ id }: { id: string }) => `../?claim=${id}` });
  stop = hydrateTable({
    form: document.querySelector<HTMLFormElement>('[data-tools]')!,
    table: document.querySelector<HTMLTableElement>('[data-statements]')!,
    status: screen.getByRole('status'),
  });
}
const rows = () => [...document.querySelectorAll<HTMLTableRowElement>('tr[data-camp]')].filter((row) => !row.hidden);
const ids = () => rows().map(({ id }) => id);
const header = (name: string) => screen.getByRole('columnheader', { name });
const press = (name: string) => user.click(within(header(name)).getByRole('button'));
const rest = () => vi.advanceTimersByTime(400);

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.scrollIntoView = vi.fn();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

test('before script works, nothing asks to be used in vain', () => {
  render(TableTools, { explorer, messages });
  expect(document.querySelector('form')).not.toBeVisible();
  render(StatementTable, { explorer, messages, dayOf: () => '' });
  expect(within(screen.getByRole('table')).queryAllByRole('button')).toEqual([]);
});

test('all statements are there, under their articles', () => {
  hydrateIsland();
  expect(ids()).toHaveLength(ALL);
  expect(screen.getByRole('status')).toHaveTextContent(`${ALL} of ${ALL} statements`);
  expect(screen.getAllByRole('rowheader', { name: /^The first reactions Article 2 of 2$/ })).toHaveLength(1);
});

test('no row is read before something is asked of it', async () => {
  const read = vi.spyOn(HTMLTableRowElement.prototype, 'cells', 'get');
  hydrateIsland();
  expect(read).not.toHaveBeenCalled();
  await user.type(screen.getByRole('searchbox'), 'Seoul');
  expect(read).toHaveBeenCalled();
});

describe('a filter', () => {
  test('shows what fits, says how many, and stands in the address', async () => {
    hydrateIsland('?host=1#statements');
    await user.selectOptions(screen.getByLabelText('Side'), 'Seoul');
    await user.selectOptions(screen.getByLabelText('Topic'), 'presence');
    expect(ids()).toEqual(['003-13']);
    expect(screen.getByRole('status'), 'not before the reader rests').toHaveTextContent(`${ALL} of`);
    rest();
    expect(screen.getByRole('status')).toHaveTextContent(`1 of ${ALL} statements`);
    expect(location.search + location.hash).toBe('?host=1&camp=seoul&topic=presence#statements');
  });

  test('leaves out the articles that have nothing left', async () => {
    hydrateIsland();
    await user.selectOptions(screen.getByLabelText('Article'), 'The first reactions');
    const groups = [...document.querySelectorAll<HTMLElement>('tr.group')].filter((group) => !group.hidden);
    expect(groups.map(({ id }) => id)).toEqual(['article-003']);
  });

  test('finds words, and says so where there are none', async () => {
    hydrateIsland();
    await user.type(screen.getByLabelText('Find a word'), 'vladivostok ship');
    expect(ids()).toEqual(['002-04']);
    await user.type(screen.getByLabelText('Find a word'), ' nowhere');
    rest();
    expect(screen.getByRole('status')).toHaveTextContent('No statements match.');
  });

  test('is taken from the address, and dropped by one press', async () => {
    hydrateIsland('?place=vladivostok&host=1');
    expect(ids()).toEqual(['002-04', '003-14']);
    expect(screen.getByLabelText('Place')).toHaveValue('vladivostok');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    rest();
    expect(ids()).toHaveLength(ALL);
    expect(location.search).toBe('?host=1');
  });

  test.each(['#002-04.', '#002-04?utm_source=x', '#002%2D04'])(
    'a statement is found however others left its address: %s',
    (hash) => {
      hydrateIsland(hash);
      expect(document.getElementById('002-04')!.querySelector('details')).toHaveAttribute('open');
    },
  );

  test('gives way to a link to a statement, which opens in full', () => {
    hydrateIsland('?camp=seoul#002-04');
    expect(ids()).toHaveLength(ALL);
    expect(document.getElementById('002-04')!.querySelector('details')).toHaveAttribute('open');
  });
});

describe('a column', () => {
  test('orders the rows upwards and downwards, and its header says so', async () => {
    hydrateIsland();
    await press('Who');
    expect(header('Who')).toHaveAttribute('aria-sort', 'ascending');
    expect(rows()[0]).toHaveTextContent(/^John Kirby/);
    expect(document.querySelector('tr.group'), 'no article heads them').not.toBeVisible();
    await press('Who');
    expect(header('Who')).toHaveAttribute('aria-sort', 'descending');
    expect(rows()[0]).toHaveTextContent(/^White House/);
    await press('Who');
    expect(header('Who')).not.toHaveAttribute('aria-sort');
    expect(ids()[0]).toBe('002-01');
  });

  test('can be chosen by a list as well, as on a phone', async () => {
    hydrateIsland();
    await user.selectOptions(screen.getByLabelText('Sort by'), 'Said ↑');
    expect(rows()[0]).toHaveTextContent('18 October 2024');
    rest();
    expect(location.search).toBe('?sort=said');
  });
});

test('the history never grows', async () => {
  hydrateIsland();
  const before = history.length;
  await press('Said');
  rest();
  await user.selectOptions(screen.getByLabelText('Side'), 'Seoul');
  rest();
  expect(history.length).toBe(before);
});
