import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FrameEvent } from '../../../src/embed/messages.ts';
import { tellHost } from '../../../src/embed/tell-host.svelte.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const send = vi.fn<(event: FrameEvent) => void>();
let explorer: Explorer;
let stop: () => void;
beforeEach(() => {
  explorer = explorerOf('en');
  stop = tellHost(explorer, send);
  flushSync();
});
afterEach(() => stop());
const told = (act: () => void) => {
  send.mockClear();
  act();
  flushSync();
  return send.mock.calls.flat();
};

test('the host hears the first chapter and day', () => {
  expect(send.mock.calls.flat().map(({ type }) => type)).toEqual(['chapter', 'day']);
});

test('each change is told once, and nothing besides it', () => {
  expect(told(() => explorer.goTo(day('2024-11-07')))).toEqual([{ type: 'day', day: '2024-11-07', lens: 'reported' }]);
  expect(told(() => explorer.look('happened'))).toEqual([{ type: 'day', day: '2024-11-07', lens: 'happened' }]);
  expect(told(() => explorer.open('000-02'))).toEqual([{ type: 'open-claim', claim: '000-02' }]);
  expect(told(() => explorer.open(null))).toEqual([{ type: 'open-claim', claim: null }]);
  expect(told(() => explorer.goTo(day('2024-11-07')))).toEqual([]);
});

test('a chapter brings its day along', () => {
  expect(told(() => explorer.enter('ship'))).toEqual([
    { type: 'chapter', chapter: 'ship' },
    { type: 'day', day: '2024-10-23', lens: 'reported' },
  ]);
});

test('once stopped nothing is told', () => {
  stop();
  expect(told(() => explorer.enter('ship'))).toEqual([]);
});
