import { expect, test, vi } from 'vitest';
import { decodeFiles } from '../../../../src/map/basemap/ground-data.ts';
import { fetchGround } from '../../../../src/map/basemap/ground-files.ts';
import { world } from '../../../support/basemap.ts';

vi.mock('virtual:basemap', () => ({ worldUrl: '/world.json', regionUrl: null }));

test('a story without a region fetches the world alone, and its ground has no finer part', async () => {
  const fetch = vi.fn(async () => new Response(JSON.stringify(world)));
  vi.stubGlobal('fetch', fetch);
  const files = await fetchGround();
  expect(fetch.mock.calls).toEqual([['/world.json']]);
  expect(decodeFiles(files)).toMatchObject({ region: null, flat: { region: null } });
});
