import type { ViteDevServer } from 'vite';
import type { renderKeys } from '../../export/key.ts';
import type { Page } from '../../site/page.ts';
import type { renderSite } from '../../site/render.ts';
import type { StillFile, renderStills } from '../../export/stills.ts';
import type { oembedFiles } from '../../site/publish/oembed-files.ts';
import type { sharePictures } from '../../export/share/share-pictures.ts';
import { readRegion, readWorld } from '../read-basemap.ts';
import { stylesOf } from './styles-of.ts';
import { typeset } from './typeset.ts';

/** A chapter's picture: the path of its PNG from the site's root, and SVG that needs neither fonts nor style sheets. */
export interface SharedPicture {
  readonly file: string;
  readonly svg: string;
}

/**
 * Pages are rendered through the bundler too, so that components mean the same on both sides.
 * @param site the site's address, or null where that is unknown
 */
export async function renderAll(server: ViteDevServer, site: string | null): Promise<Page[]> {
  const { renderSite: render } = (await server.ssrLoadModule('/site/render.ts')) as { renderSite: typeof renderSite };
  return render(await readWorld(), site);
}

/** The chapters' maps and their legend as picture files. */
export async function renderPictures(server: ViteDevServer): Promise<StillFile[]> {
  const { renderStills: render } = (await server.ssrLoadModule('/export/stills.ts')) as {
    renderStills: typeof renderStills;
  };
  const { renderKeys: keys } = (await server.ssrLoadModule('/export/key.ts')) as { renderKeys: typeof renderKeys };
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  return [
    ...(await render(world, region, await stylesOf(server, '/map/StillMap.svelte'))),
    ...(await keys(await stylesOf(server, '/map/marks/KeyPicture.svelte'))),
  ];
}

/** The pictures of the chapters that are shown on other people's pages. */
export async function renderShared(server: ViteDevServer): Promise<SharedPicture[]> {
  const { sharePictures: render } = (await server.ssrLoadModule('/export/share/share-pictures.ts')) as {
    sharePictures: typeof sharePictures;
  };
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  return render(world, region, typeset);
}

/** What the story answers to oEmbed. */
export async function renderOembed(server: ViteDevServer, site: string): Promise<{ file: string; text: string }[]> {
  const { oembedFiles: files } = (await server.ssrLoadModule('/site/publish/oembed-files.ts')) as {
    oembedFiles: typeof oembedFiles;
  };
  return files(site);
}
