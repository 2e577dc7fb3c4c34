import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import type { ViteDevServer } from 'vite';
import type { Page, renderSite } from '../pages/render.ts';
import type { StillFile, renderStills } from '../pages/stills.ts';
import { siteUrl } from './site-url.ts';
import { stylesOf } from './styles-of.ts';

/** Pages are rendered through the bundler too, so that components mean the same on both sides. */
export async function renderAll(server: ViteDevServer): Promise<Page[]> {
  const { renderSite: render } = (await server.ssrLoadModule('/pages/render.ts')) as { renderSite: typeof renderSite };
  return render(await baseMap(server, 'world'), siteUrl());
}

/** The chapters' maps as picture files. */
export async function renderPictures(server: ViteDevServer): Promise<StillFile[]> {
  const { renderStills: render } = (await server.ssrLoadModule('/pages/stills.ts')) as {
    renderStills: typeof renderStills;
  };
  const [world, region] = await Promise.all([baseMap(server, 'world'), baseMap(server, 'region')]);
  return render(world, region, await stylesOf(server, '/map/StillMap.svelte'));
}

async function baseMap(server: ViteDevServer, name: 'world' | 'region'): Promise<Topology> {
  return JSON.parse(await readFile(join(server.config.root, `../data/basemap/${name}.json`), 'utf8')) as Topology;
}
