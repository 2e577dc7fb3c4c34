import type { ViewState } from '../../core/view.ts';
import { fetchGround } from '../../map/basemap/ground-files.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Theme } from '../../theme/palette.ts';
import { pictureOf } from '../picture-of.ts';
import type { Size } from '../picture/size.ts';
import type { Subject } from '../picture/subject.ts';

/** Paints the explorer's story. Rejects where the base map cannot be had; it lies in the browser's cache by then. */
export async function painterOf({ dataset }: Explorer, address: string) {
  // In files of their own: the map has fetched the first by then, and only pictures need the typefaces.
  const [files, { decodeFiles }, { inBrowser }] = await Promise.all([
    fetchGround(),
    import('../../map/basemap/ground-data.ts'),
    import('./render-in-browser.ts'),
  ]);
  const grounds = decodeFiles(files);
  return (subject: Subject, view: ViewState, size: Size, theme: Theme, question?: string): string =>
    pictureOf(subject, { dataset, view, size, theme, address, question }, grounds, inBrowser);
}
