import { renderKeys } from '../../export/key.ts';
import { withFonts } from '../../export/render-on-server.ts';
import { sharePictures } from '../../export/share/share-pictures.ts';
import { renderStills } from '../../export/stills.ts';
import { renderBars } from '../../site/bars.ts';
import { renderMoments } from '../../site/moments.ts';
import { routesOf } from '../../site/render.ts';
import { readRegion, readWorld } from '../story.ts';
import { storyFolder } from '../story-folder.mjs';
import { dataFiles } from './data-files.ts';

/** The style sheets of the components that picture files are made of. */
interface PictureStyles {
  readonly stills: string;
  readonly keys: string;
}

/**
 * All that is made of the story itself: pages, pictures, data. The pictures first, since an error in a page
 * does not say in which chapter's map it is. @param site see `buildSite` @throws Undrawable
 */
export async function drawnSite(site: string | null, styles: PictureStyles) {
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  const stills = [...(await renderStills(world, region, styles.stills)), ...(await renderKeys(styles.keys))];
  const shared = await sharePictures(world, region, withFonts);
  const routes = await routesOf(world, site);
  const pages = await Promise.all(routes.map(({ render }) => render()));
  const data = [...dataFiles(storyFolder(), site), ...(await renderBars()), ...(await renderMoments())];
  return { stills, shared, pages, data };
}
