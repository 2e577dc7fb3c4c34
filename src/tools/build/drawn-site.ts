import type { Topology } from 'topojson-specification';
import sourcesData from 'virtual:sources';
import { renderKeys } from '../../export/key.ts';
import { withFonts } from '../../export/render-on-server.ts';
import { sharePictures } from '../../export/share/share-pictures.ts';
import { renderStills } from '../../export/stills.ts';
import { toldStories } from '../../export/told-stories.ts';
import { renderBars } from '../../site/bars.ts';
import { renderCards } from '../../site/cards.ts';
import { sourcesMessagesOf } from '../../site/messages.ts';
import { renderMoments } from '../../site/moments.ts';
import { oembedFiles } from '../../site/publish/oembed-files.ts';
import { routesOf } from '../../site/render.ts';
import { dataFilesOf, schemaFile } from './data-files.ts';

/** What all that is drawn is drawn from, besides the story. */
export interface Ground {
  /** The site's address, see `buildSite`. */
  readonly site: string | null;
  readonly world: Topology;
  readonly region: Topology | null;
}

/** The style sheets of the components that picture files are made of. */
export interface PictureStyles {
  readonly stills: string;
  readonly keys: string;
}

/**
 * What is made of the story in each language by itself: pages, pictures, data. The pictures first, since an error in a
 * page does not say in which chapter's map it is. @throws Undrawable
 */
export async function drawnStories({ site, world, region }: Ground, styles: PictureStyles) {
  const stills = [...(await renderStills(world, region, styles.stills)), ...(await renderKeys(styles.keys))];
  const shared = await sharePictures(world, region, withFonts);
  const pages = await rendered(world, site, false);
  const data = (await toldStories()).flatMap(({ own, dataset }) =>
    dataFilesOf({ own, dataset, sourcesData: sourcesData[own.id]!, messages: sourcesMessagesOf(own.id) }, site),
  );
  const oembed = site === null ? [] : await oembedFiles(site);
  return {
    stills,
    shared,
    pages,
    data: [...data, ...(await renderBars()), ...(await renderMoments()), ...(await renderCards())],
    oembed,
  };
}

/** What is made of the story in all languages at once. @throws Undrawable */
export const drawnOfAll = async ({ site, world }: Ground) => ({
  pages: await rendered(world, site, true),
  data: [schemaFile()],
});

async function rendered(world: Topology, site: string | null, isOfAll: boolean) {
  const routes = await routesOf(world, site);
  return Promise.all(routes.filter((route) => route.isOfAll === isOfAll).map(({ render }) => render()));
}
