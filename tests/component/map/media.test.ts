import { flushSync } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { Darkness } from '../../../src/map/media.svelte.ts';

const root = document.documentElement;
const system = (matches: boolean) =>
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches }) as unknown as MediaQueryList);

afterEach(() => root.removeAttribute('data-theme'));

test.each([
  [null, false, false],
  [null, true, true],
  ['dark', false, true],
  ['light', true, false],
])('the reader’s %s, the system dark: %s: the map is dark: %s', (theme, dark, expected) => {
  system(dark);
  if (theme) root.setAttribute('data-theme', theme);
  expect(new Darkness().matches).toBe(expected);
});

test('it follows the reader’s choice until the signal', async () => {
  system(false);
  const stop = new AbortController();
  const darkness = new Darkness();
  darkness.watch(stop.signal);
  root.setAttribute('data-theme', 'dark');
  await vi.waitFor(() => expect(darkness.matches).toBe(true));
  root.removeAttribute('data-theme');
  await vi.waitFor(() => expect(darkness.matches).toBe(false));
  stop.abort();
  root.setAttribute('data-theme', 'dark');
  await Promise.resolve();
  flushSync();
  expect(darkness.matches).toBe(false);
});
