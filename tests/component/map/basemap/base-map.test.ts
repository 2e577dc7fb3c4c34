import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { BaseMap } from '../../../../src/map/basemap/base-map.svelte.ts';
import { world } from '../../../support/basemap.ts';

vi.mock('virtual:basemap', () => ({ worldUrl: '/world.json', regionUrl: null }));

const whole = JSON.stringify(world);
const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each([
  ['missing', () => answer('', 404)],
  ['cut short', () => answer(whole.slice(0, whole.length / 2))],
  ['something else', () => answer('{}')],
])('a base map that is %s has failed, and is asked for again after a while, not before', async (_, happen) => {
  const base = new BaseMap();
  happen();
  await expect(base.load()).rejects.toThrow();
  expect([base.data, base.failed, base.late]).toEqual([null, true, false]);
  answer(whole);
  await expect(base.load()).rejects.toThrow();
  vi.advanceTimersByTime(2000);
  expect(await base.load()).toBe(base.data);
  expect([base.failed, base.data?.region]).toEqual([false, null]);
});
