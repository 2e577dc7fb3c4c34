import type { ViewState } from '../../core/view.ts';
import { fetchGround } from '../../map/basemap/ground-files.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Theme } from '../../theme/palette.ts';
import { pictureOf } from '../picture-of.ts';
import type { Size } from '../picture/size.ts';
import type { Subject } from '../picture/subject.ts';

/** Paints the explorer's story. Rejects where the base map cannot be had; it lies in the browser's cache by then. */
export async function painterOf({ dataset }: Explorer, address: string) {
  // In a file of its own, which the map has fetched by then.
  const [files, { decodeFiles }] = await Promise.all([fetchGround(), import('../../map/basemap/ground-data.ts')]);
  const grounds = decodeFiles(files);
  return (subject: Subject, view: ViewState, size: Size, theme: Theme, question?: string): string =>
    pictureOf(subject, { dataset, view, size, theme, address, question }, grounds);
}
