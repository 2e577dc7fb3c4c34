import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Page, renderSite } from '../pages/render.ts';

/** Pages are rendered through the bundler too, so that components mean the same on both sides. */
export async function renderAll(server: ViteDevServer): Promise<Page[]> {
  const { renderSite: render } = (await server.ssrLoadModule('/pages/render.ts')) as { renderSite: typeof renderSite };
  return render(JSON.parse(await readFile(join(server.config.root, '../data/basemap/world.json'), 'utf8')));
}
