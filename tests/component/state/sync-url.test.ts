import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseUrl } from '../../../src/core/url.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { syncUrl } from '../../../src/state/sync-url.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const REST = 400;
let stop: () => void;

/** A page at this address whose address follows its view. */
function pageAt(address: string): Explorer {
  history.replaceState(null, '', address);
  const explorer = explorerOf('de');
  explorer.show(parseUrl(explorer.tour, location.search, location.hash).view);
  stop = syncUrl(explorer);
  flushSync();
  return explorer;
}

/** What the reader does, and then this many ms of rest. */
function act(what: () => void, rest = REST): void {
  what();
  flushSync();
  vi.advanceTimersByTime(rest);
}

const address = () => location.pathname + location.search + location.hash;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
  history.replaceState(null, '', '/');
});

describe('the address', () => {
  test.each<[string, string, (explorer: Explorer) => void, string]>([
    ['says the day', '/', (explorer) => explorer.goTo(day('2024-11-07')), '/?day=2024-11-07#start'],
    ['says the chapter', '/', (explorer) => explorer.enter('ship'), '/#ship'],
    ['says the lens', '/', (explorer) => explorer.look('happened'), '/?lens=happened'],
    ['says the statement', '/', (explorer) => explorer.open('004-35'), '/?claim=004-35'],
    ['keeps the host’s own parameters', '/?utm=a%20b', (explorer) => explorer.enter('ship'), '/?utm=a%20b#ship'],
    ['is bare again in the opening view', '/?day=2024-11-07#ship', (explorer) => explorer.enter('start'), '/'],
  ])('%s', (_, from, what, to) => {
    const explorer = pageAt(from);
    act(() => what(explorer));
    expect(address()).toBe(to);
  });

  test('is left as it came until the reader does something', () => {
    pageAt('/?day=2024-11-07&claim=unknown#no-chapter');
    vi.advanceTimersByTime(10 * REST);
    expect(address()).toBe('/?day=2024-11-07&claim=unknown#no-chapter');
  });

  test('leads back to the same view', () => {
    const explorer = pageAt('/');
    act(() => {
      explorer.enter('border');
      explorer.goTo(day('2024-11-07'));
      explorer.look('happened');
      explorer.open('000-02');
    });
    expect(parseUrl(explorer.tour, location.search, location.hash)).toMatchObject({ view: explorer.view, faults: [] });
  });
});

describe('writing', () => {
  test('waits for 400 ms of rest', () => {
    const explorer = pageAt('/');
    act(() => explorer.enter('ship'), REST - 1);
    expect(address()).toBe('/');
    vi.advanceTimersByTime(1);
    expect(address()).toBe('/#ship');
  });

  test('happens once for a burst of changes, at its end', () => {
    const explorer = pageAt('/');
    const write = vi.spyOn(history, 'replaceState');
    for (const iso of ['2024-11-01', '2024-11-02', '2024-11-03']) act(() => explorer.goTo(day(iso)), REST - 100);
    expect(write).not.toHaveBeenCalled();
    vi.advanceTimersByTime(REST);
    expect(write).toHaveBeenCalledTimes(1);
    expect(address()).toBe('/?day=2024-11-03#start');
  });

  test('adds nothing to the history and keeps its state', () => {
    const explorer = pageAt('/');
    history.replaceState({ host: 1 }, '');
    const { length } = history;
    act(() => explorer.enter('ship'));
    act(() => explorer.enter('border'));
    expect([history.length, history.state]).toEqual([length, { host: 1 }]);
  });

  test('may be forbidden by a sandboxed frame: the page goes on, and the next view is tried again', () => {
    const explorer = pageAt('/');
    const write = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    expect(() => act(() => explorer.enter('ship'))).not.toThrow();
    act(() => explorer.enter('border'));
    expect(write).toHaveBeenCalledTimes(2);
    expect(explorer.view.chapter).toBe('border');
  });

  test('ends when it is stopped, even for a change that still rests', () => {
    const explorer = pageAt('/');
    act(() => explorer.enter('ship'), REST / 2);
    stop();
    vi.advanceTimersByTime(REST);
    act(() => explorer.enter('border'));
    expect(address()).toBe('/');
  });
});
