import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Deferred } from '../../../src/state/deferred.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const LATER = '2024-10-31';

/** The page is idle now; before, it was not. */
const rest = () => {
  vi.runAllTimers();
  flushSync();
};

describe('what charts are given', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('is at first what the explorer shows', () => {
    const explorer = explorerOf('de', LATER);
    const late = new Deferred(explorer);
    expect(late.day).toBe(explorer.day);
    expect(late.estimates).toEqual(explorer.estimates);
    expect(late.answers).toEqual(explorer.answers);
  });

  test('follows a step when the page is idle, and not before', () => {
    const explorer = explorerOf('de');
    const late = new Deferred(explorer);
    const [before, lens] = [late.day, late.lens];
    explorer.goTo(day(LATER));
    explorer.look('happened');
    flushSync();
    expect([late.day, late.lens]).toEqual([before, lens]);
    rest();
    expect([late.day, late.lens]).toEqual([day(LATER), 'happened']);
    expect(late.estimates).toEqual(explorer.estimates);
  });

  test('leaves out the days that a quick reader passes over', () => {
    const explorer = explorerOf('de');
    const late = new Deferred(explorer);
    for (let step = 0; step < 5; step++) {
      explorer.forward();
      flushSync();
    }
    rest();
    expect(late.day).toBe(explorer.day);
  });

  test('acts on the explorer itself', () => {
    const explorer = explorerOf('de');
    const late = new Deferred(explorer);
    late.open('000-01');
    expect(explorer.claim?.id).toBe('000-01');
    expect(late.hrefOf({ id: '000-01' })).toBe(explorer.hrefOf({ id: '000-01' }));
  });
});
