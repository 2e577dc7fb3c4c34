import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Deferred } from '../../../src/state/deferred.svelte.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

/** Another day than that of the opening. */
const LATER = '2024-11-23';

/** What tells that the charts have come near to the viewport, for each time that somebody asks. */
let watched: (() => void)[];
class Observer {
  readonly #tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
  }
  observe() {
    watched.push(() => this.#tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never));
  }
  disconnect = () => undefined;
}
const deferred = (explorer: Explorer) => new Deferred(explorer, document.body);
/** jsdom has no idle callbacks: idleness is guessed after 200 ms. */
const after = (ms: number) => {
  vi.advanceTimersByTime(ms);
  flushSync();
};
const isNear = () => watched.at(-1)!();

describe('what charts are given', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', Observer);
    watched = [];
  });
  afterEach(() => vi.useRealTimers());

  test('is at first what the explorer shows', () => {
    const explorer = explorerOf('de', LATER);
    const late = deferred(explorer);
    expect(late.day).toBe(explorer.day);
    expect(late.estimates).toEqual(explorer.estimates);
    expect(late.answers).toEqual(explorer.answers);
  });

  test('follows a step when the page is idle, and not before', () => {
    const explorer = explorerOf('de');
    const late = deferred(explorer);
    const [before, lens] = [late.day, late.lens];
    explorer.goTo(day(LATER));
    explorer.look('happened');
    flushSync();
    expect([late.day, late.lens]).toEqual([before, lens]);
    isNear();
    after(199);
    expect([late.day, late.lens]).toEqual([before, lens]);
    after(1);
    expect([late.day, late.lens]).toEqual([day(LATER), 'happened']);
    expect(late.estimates).toEqual(explorer.estimates);
  });

  test('out of sight leaves out the days that a reader passes over, and follows where they stop', () => {
    const explorer = explorerOf('de');
    const late = deferred(explorer);
    const before = late.day;
    for (let step = 0; step < 5; step++) {
      explorer.forward();
      flushSync();
      after(999);
    }
    expect(late.day).toBe(before);
    after(201);
    expect(late.day).toBe(explorer.day);
  });

  test('out of sight is what is shown by the time it is printed', () => {
    const explorer = explorerOf('de');
    const late = deferred(explorer);
    explorer.goTo(day(LATER));
    flushSync();
    dispatchEvent(new Event('beforeprint'));
    expect(late.day).toBe(day(LATER));
  });

  test('comes up at once where it is scrolled into sight meanwhile', () => {
    const explorer = explorerOf('de');
    const late = deferred(explorer);
    explorer.goTo(day(LATER));
    flushSync();
    after(50);
    isNear();
    after(200);
    expect(late.day).toBe(day(LATER));
  });

  test('acts on the explorer itself', () => {
    const explorer = explorerOf('de');
    const late = deferred(explorer);
    late.open('000-01');
    expect(explorer.claim?.id).toBe('000-01');
    expect(late.hrefOf({ id: '000-01' })).toBe(explorer.hrefOf({ id: '000-01' }));
  });
});
