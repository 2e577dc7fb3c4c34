import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BaseMap } from '../../../../src/map/basemap/base-map.svelte.ts';
import { region, world } from '../../../support/basemap.ts';

/** @param change what happens to a file on its way */
const answer = (change: (text: string) => string = (text) => text, status = 200) =>
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(change(JSON.stringify(url.includes('region') ? region : world)), { status })),
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['missing', () => answer(() => '', 404)],
  ['cut short', () => answer((text) => text.slice(0, text.length / 2))],
  ['something else', () => answer(() => '{}')],
])('a base map that is %s has failed, and is asked for again after a while, not before', async (_, happen) => {
  const base = new BaseMap();
  happen();
  await expect(base.load()).rejects.toThrow();
  expect([base.data === null, base.failed, base.late]).toEqual([true, true, false]);
  answer();
  await expect(base.load()).rejects.toThrow();
  vi.advanceTimersByTime(2000);
  await base.load();
  expect([base.data === null, base.failed]).toEqual([false, false]);
});
