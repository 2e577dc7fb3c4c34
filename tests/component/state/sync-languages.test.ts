import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { syncLanguages } from '../../../src/state/sync-languages.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

function languageLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', 'en/');
  return link;
}
let stop: () => void;
afterEach(() => {
  stop();
  history.replaceState(null, '', '/');
});

test('the link to another language leads to the view that is shown: chapter, day, lens and statement', () => {
  const [explorer, link] = [explorerOf('de'), languageLink()];
  stop = syncLanguages(explorer, [link]);
  flushSync();
  expect(link).toHaveAttribute('href', 'en/');
  explorer.enter('border');
  explorer.goTo(day('2024-11-07'));
  explorer.look('happened');
  explorer.open('000-02');
  flushSync();
  expect(link).toHaveAttribute('href', 'en/?day=2024-11-07&lens=happened&claim=000-02#border');
});

test('it keeps what else stands in the address', () => {
  history.replaceState(null, '', '/?utm_source=a%20b&day=2024-11-07');
  const [explorer, link] = [explorerOf('de'), languageLink()];
  stop = syncLanguages(explorer, [link]);
  flushSync();
  expect(link).toHaveAttribute('href', 'en/?utm_source=a%20b');
});

test('once stopped it follows no more', () => {
  const [explorer, link] = [explorerOf('de'), languageLink()];
  stop = syncLanguages(explorer, [link]);
  stop();
  explorer.enter('border');
  flushSync();
  expect(link).toHaveAttribute('href', 'en/');
});
