import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MANY } from '../../../../src/core/article-pages.ts';
import type { Claim, Source } from '../../../../src/core/types.ts';
import { sourcesMessagesOf } from '../../../../src/site/messages.ts';
import { addressOfStatement } from '../../../../src/sources/table/article-rows.ts';
import StatementTable from '../../../../src/sources/table/StatementTable.svelte';
import TableTools from '../../../../src/sources/table/TableTools.svelte';
import { hydrateTable } from '../../../../src/sources/table/hydrate-table.ts';
import { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

/** The page of sources of a story with so many statements that those of each article have a page of their own. */

const { dataset } = explorerOf('en');
const ARTICLES = dataset.sources.slice(2, 4);
const own = dataset.claims.filter(({ article }) => ARTICLES.includes(article));
/** Filed under an article without a page here, so that the story is long enough. */
const others = Array.from({ length: MANY }, (_, i): Claim => ({
  ...own[0]!,
  id: `900-${i}`,
  article: { ...own[0]!.article, id: '900' },
}));
const explorer = new Explorer({ ...dataset, sources: ARTICLES, claims: [...own, ...others] }, '../');
const messages = sourcesMessagesOf('en');
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const home = ({ id }: { id: string }) => `../../?claim=${id}`;
let stop: () => void = () => undefined;

/** The page of an article, as it is prerendered. */
function pageOf(article: Source): string {
  const { container, unmount } = render(StatementTable, { explorer, messages, dayOf: home, article });
  const html = container.innerHTML;
  unmount();
  return html;
}

/** @param missing the articles whose pages answer with an error; the list may be changed later */
function hydrateContents(address = '', missing: readonly string[] = []) {
  const html = new Map(ARTICLES.map((article) => [article.id, pageOf(article)]));
  vi.stubGlobal('fetch', async (url: string) => {
    const id = /(\d+)\/$/.exec(url)![1]!;
    return new Response(html.get(id), { status: missing.includes(id) ? 503 : 200 });
  });
  history.replaceState(null, '', `/sources/${address}`);
  render(TableTools, { explorer, messages });
  render(StatementTable, { explorer, messages, dayOf: home });
  stop = hydrateTable({
    form: document.querySelector<HTMLFormElement>('[data-tools]')!,
    table: document.querySelector<HTMLTableElement>('[data-statements]')!,
    status: screen.getByRole('status'),
  });
}
const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLTableRowElement>(selector)].filter((row) => !row.hidden);
const rows = () => shown('tr[data-camp]');
const headings = () => shown('tr[data-group]').map(({ dataset: { group } }) => group);
const all = ARTICLES.map(({ id }) => id);
const status = () => screen.getByRole('status');
const ofCamp = (camp: string) => own.filter(({ speaker }) => speaker.camp.id === camp);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  Element.prototype.scrollIntoView = vi.fn();
  document.documentElement.lang = 'en';
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('at first it names the articles, with the way to their statements, and fetches none', () => {
  const fetched = vi.fn();
  hydrateContents();
  vi.stubGlobal('fetch', fetched);
  expect(rows()).toEqual([]);
  expect(headings()).toEqual(all);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(all.map((id) => `${id}/`));
  expect(status()).toBeEmptyDOMElement();
  expect(fetched).not.toHaveBeenCalled();
});

test('what is asked of the statements is asked of all articles, and says so meanwhile', async () => {
  hydrateContents('?camp=seoul');
  expect(status()).toHaveTextContent(messages.tools.waiting);
  await vi.waitFor(() => expect(rows()).toHaveLength(ofCamp('seoul').length));
  expect(status()).toHaveTextContent(messages.tools.shown(`${ofCamp('seoul').length}`, `${own.length}`));
  expect(headings()).toEqual(all.filter((id) => ofCamp('seoul').some(({ article }) => article.id === id)));
  await user.selectOptions(screen.getByLabelText('Side'), '');
  expect(rows(), 'again the list of articles').toEqual([]);
  expect(headings()).toEqual(all);
});

test('an order is of all statements, and links in their rows lead where they led', async () => {
  hydrateContents('?sort=-said');
  await vi.waitFor(() => expect(rows()).toHaveLength(own.length));
  const last = Math.max(...own.map(({ said }) => said.to));
  expect(Number(rows()[0]!.dataset['said'])).toBe(last);
  expect(headings()).toEqual([]);
  const row = rows().find(({ dataset: { article } }) => article === all[1])!;
  const links = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toContain(`${location.origin}/sources/${all[1]}/#article-${all[1]}`);
  expect(links.every((href) => href!.startsWith(location.origin))).toBe(true);
});

describe('where pages cannot be had', () => {
  const [lost, had] = all as [string, string];
  const ofSeoul = (article: string) => ofCamp('seoul').filter((claim) => claim.article.id === article);

  test('it says that some are missing, leads to these all the same, and asks for them again with the next choice', async () => {
    const missing = [lost];
    hydrateContents('?camp=seoul', missing);
    await vi.waitFor(() => expect(status()).toHaveTextContent(messages.tools.missing));
    expect(rows()).toHaveLength(ofSeoul(had).length);
    expect(headings()).toContain(lost);
    missing.pop();
    await user.selectOptions(screen.getByLabelText('Sort by'), 'said');
    await vi.waitFor(() => expect(headings()).toEqual([]));
    expect(rows()).toHaveLength(ofCamp('seoul').length);
    await user.selectOptions(screen.getByLabelText('Side'), '');
    await user.selectOptions(screen.getByLabelText('Sort by'), '');
    expect(headings(), 'in their order').toEqual(all);
  });

  test('of which nothing came, it does not say that nothing matches', async () => {
    hydrateContents('?camp=seoul', all);
    await vi.waitFor(() => expect(status()).toHaveTextContent(messages.tools.missing));
    expect(status()).not.toHaveTextContent(messages.tools.none);
    expect(headings()).toEqual(all);
  });
});

test('while they are on their way, the articles are still named', () => {
  hydrateContents('?camp=seoul');
  expect(headings()).toEqual(all);
});

test('a statement’s old address is that of the page of its article; no other part of the page is elsewhere', () => {
  hydrateContents();
  const list = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-group]')];
  const page = `${location.origin}/sources/${all[1]}/`;
  expect(addressOfStatement(list, `${all[1]}-04`, '?theme=dark')).toBe(`${page}?theme=dark#${all[1]}-04`);
  for (const id of ['', 'corrections', `article-${all[1]}`, '899-01'])
    expect(addressOfStatement(list, id, '')).toBeNull();
});
