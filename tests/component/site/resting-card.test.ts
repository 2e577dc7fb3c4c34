import { resolve } from 'node:path';
import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { RestingCard } from '../../../src/site/resting-card.ts';
import type { renderCards } from '../../../src/site/cards.ts';
import { wakeCard } from '../../../src/site/wake-card.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { readData } from '../../../src/tools/story.ts';
import { LANGS, type Lang } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';
import { told } from '../../support/story-server.ts';

/** The card of a statement while the page rests, and as it is handed over to the app. */

/** By file. */
const cards = new Map<string, string>();
beforeAll(async () => {
  const story = readData(resolve(import.meta.dirname, '../../..'));
  const made = await told(story, '/site/cards.ts', (site: { renderCards: typeof renderCards }) => site.renderCards());
  for (const { file, text } of made) cards.set(`/${file}`, text);
}, 60_000);

/** What a browser does and jsdom does not. */
beforeEach(() => {
  const close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  const showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  Object.assign(HTMLDialogElement.prototype, { close, showModal });
});

const asked: string[] = [];

/** A page at rest whose text names a statement. */
function rest(claim: string, lang: Lang = 'en', folder = `/maps/${lang}/cards/`) {
  document.body.innerHTML = `
    <div class="explainer"><a data-claim="${claim}" href="quellen/#${claim}">12,000</a><a class="other" href="#y"></a></div>
    <div data-island="card" ${folder && `data-cards="${folder}"`}></div><a data-sources href="quellen/">Sources</a>`;
  history.replaceState(null, '', '/?utm=1#west');
  asked.length = 0;
  vi.stubGlobal('fetch', (file: string) => {
    asked.push(file);
    const text = cards.get(file);
    return text === undefined ? Promise.reject(new Error('404')) : Promise.resolve(new Response(text));
  });
  const begin = vi.fn<() => void>();
  return { card: new RestingCard(begin), link: document.querySelector('a')!, begin };
}
/** Keeps back the cards of a statement, or of all. Returns a function that lets them come. */
function holdFetch(claim = ''): () => void {
  let come: () => void = () => undefined;
  const slow = new Promise<void>((done) => (come = done));
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (file: string) => (file.includes(claim) ? slow : Promise.resolve()).then(() => fetch(file)));
  return () => come();
}
const dialog = () => screen.queryByRole('dialog');
const wake = (card: RestingCard, explorer: Explorer) => {
  wakeCard(explorer, card);
  flushSync();
};

describe('at rest', () => {
  test('a link to a statement opens its card, modal, and the address names it', async () => {
    const { card, link } = rest('004-35');
    expect(await card.open(link)).toBe(true);
    expect(asked).toEqual(['/maps/en/cards/004-35.json']);
    expect(dialog()).toHaveTextContent('Lloyd Austin');
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
    expect(location.search + location.hash).toBe('?utm=1&claim=004-35#west');
  });

  test('it leads to the list of all statements as the page itself does, and cites that address', async () => {
    const { card, link } = rest('004-35');
    await card.open(link);
    const address = 'http://localhost:3000/quellen/#004-35';
    expect(screen.getByRole('link', { name: 'In the list of all statements' })).toHaveAttribute('href', address);
    expect(dialog()!.querySelector('pre')).toHaveTextContent(address);
  });

  test.each<[string, (user: ReturnType<typeof userEvent.setup>) => Promise<void>]>([
    ['its button', (user) => user.click(screen.getByRole('button', { name: 'Close' }))],
    ['a click beside it', (user) => user.click(dialog()!)],
  ])('%s closes it, and the address forgets it', async (_, act) => {
    const { card, link } = rest('004-35');
    await card.open(link);
    await act(userEvent.setup());
    expect(dialog()).not.toBeInTheDocument();
    expect(location.search + location.hash).toBe('?utm=1#west');
    expect(card.stop()).toBeNull();
  });

  test('another statement that it names stands in the same dialog', async () => {
    const { card, link } = rest('004-33');
    await card.open(link);
    const [other] = within(dialog()!).getAllByRole('link', { name: /already fought/, hidden: true });
    await userEvent.click(other!);
    await vi.waitFor(() => expect(dialog()).toHaveTextContent('Volodymyr Zelensky'));
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
    expect(location.search).toBe('?utm=1&claim=004-34');
    expect(card.stop()?.id).toBe('004-34');
  });

  test('any other node opens nothing, nor does a statement without a file, nor a story without cards', async () => {
    const { card } = rest('004-35');
    expect(await card.open(document.querySelector('.other')!)).toBe(false);
    const gone = rest('no-such');
    expect(await gone.card.open(gone.link)).toBe(false);
    const many = rest('004-35', 'en', '');
    expect(await many.card.open(many.link)).toBe(false);
    expect(asked).toEqual([]);
    expect(dialog()).not.toBeInTheDocument();
  });

  test('of two, the one that was asked for last is shown, whichever comes first', async () => {
    const { card, link } = rest('004-35');
    const come = holdFetch('004-35');
    const first = card.open(link);
    link.href = 'quellen/#004-33';
    expect(await card.open(link)).toBe(true);
    come();
    expect(await first).toBe(true);
    expect(card.stop()?.id).toBe('004-33');
    expect(dialog()).toHaveTextContent('no significant reports');
  });

  test('closed after the app has made the map anew, it gives the focus to the mark that took the place of its own', async () => {
    const { card } = rest('004-35');
    const map = '<a data-mark="border" href="quellen/#004-35">Kursk</a>';
    document.body.insertAdjacentHTML('afterbegin', `<div data-island="stage">${map}</div>`);
    const mark = () => document.querySelector<HTMLElement>('[data-mark]')!;
    mark().focus();
    await card.open(mark());
    document.querySelector('[data-island=stage]')!.innerHTML = map;
    (dialog() as HTMLDialogElement).close();
    expect(document.activeElement).toBe(mark());
  });

  test('what was closed, or is not wanted any more, does not come later', async () => {
    const { card, link } = rest('004-33');
    await card.open(link);
    const [other] = within(dialog()!).getAllByRole('link', { name: /already fought/, hidden: true });
    const come = holdFetch();
    other!.click();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    const opening = card.open(link);
    card.forget();
    come();
    expect(await opening).toBe(true);
    await new Promise((done) => setTimeout(done));
    expect(dialog()).not.toBeInTheDocument();
  });

  test('a card that hangs is left to the app', async () => {
    vi.useFakeTimers();
    const { card, link, begin } = rest('004-35');
    vi.stubGlobal('fetch', () => new Promise(() => undefined));
    const opening = card.open(link);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await opening).toBe(false);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  test('where the app will not come it closes: its buttons would do nothing', async () => {
    const { card, link } = rest('004-35');
    await card.open(link);
    card.giveUp();
    expect(dialog()).not.toBeInTheDocument();
  });

  test('the address keeps what has been written to it meanwhile', async () => {
    const { card, link } = rest('004-35');
    history.replaceState(null, '', '/?claim=004-33&utm=1');
    await card.open(link);
    expect(location.search).toBe('?utm=1&claim=004-35');
    history.replaceState(null, '', '/?utm=1&claim=004-35&theme=dark');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(location.search).toBe('?utm=1&theme=dark');
  });

  test('a card that comes when the app has taken over stays away', async () => {
    const { card, link } = rest('004-35');
    const opening = card.open(link);
    card.stop();
    expect(await opening).toBe(false);
    expect(dialog()).not.toBeInTheDocument();
  });
});

describe('handed over to the app', () => {
  /** Nodes and words alone: ways are written otherwise, and script needs its marks no more. */
  const plain = (node: Element) =>
    node.innerHTML.replaceAll(/<!--.*?-->/gs, '').replaceAll(/(?:http:\/\/localhost:3000\/)?quellen\//g, 'quellen/');

  test.each(LANGS)('every card in %s is what the app shows, and the same nodes', async (lang) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    for (const { id } of explorerOf(lang).dataset.claims) {
      const { card, link } = rest(id, lang);
      await card.open(link);
      const shown = document.querySelector('dialog')!;
      const [nodes, before] = [[...shown.querySelectorAll('*')], plain(shown)];
      wake(card, explorerOf(lang));
      expect(plain(shown), id).toBe(before);
      const now = [...document.querySelectorAll('dialog *')];
      expect(now.length === nodes.length && now.every((node, index) => node === nodes[index]), id).toBe(true);
    }
    expect(warned).not.toHaveBeenCalled();
  });

  test('it goes on: the view names the statement, links and buttons are the app’s, the dialog is shown once', async () => {
    const { card, link } = rest('004-33');
    await card.open(link);
    const explorer = explorerOf('en');
    wake(card, explorer);
    expect(explorer.claim?.id).toBe('004-33');
    await userEvent.click(within(dialog()!).getAllByRole('link', { name: /already fought/, hidden: true })[0]!);
    expect(explorer.claim?.id).toBe('004-34');
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(explorer.claim).toBeNull();
  });

  test('a button for what only the app can do is pressed then', async () => {
    const { card, link, begin } = rest('004-35');
    await card.open(link);
    expect(begin).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Go to the day it was said' }));
    expect(begin).toHaveBeenCalledTimes(1);
    const explorer = explorerOf('en');
    wake(card, explorer);
    expect(isoOf(explorer.day)).toBe('2024-11-23');
    expect(dialog()).not.toBeInTheDocument();
  });

  test('a link that is pressed while it is handed over opens in the app', async () => {
    const { card, link } = rest('004-33');
    await card.open(link);
    const [other] = within(dialog()!).getAllByRole('link', { name: /already fought/, hidden: true });
    other!.click();
    const explorer = explorerOf('en');
    wake(card, explorer);
    await vi.waitFor(() => expect(explorer.claim?.id).toBe('004-34'));
  });

  test('a card that was closed at rest stays closed', async () => {
    const { card, link } = rest('004-35');
    await card.open(link);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    const explorer = explorerOf('en');
    wake(card, explorer);
    expect(explorer.claim).toBeNull();
    expect(dialog()).not.toBeInTheDocument();
    explorer.open('004-33');
    flushSync();
    expect(dialog()).toBeInTheDocument();
  });
});
