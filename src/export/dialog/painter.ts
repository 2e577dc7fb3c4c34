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

/** Pixels to a px. */
const DENSITY = 2;

/** An SVG as an address that the pages' policy lets images have. */
export const dataUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** An SVG picture as PNG, painted by the browser. Rejects where it paints nothing that may be read. */
export async function pngOf(svg: string, { width, height }: Size): Promise<Blob> {
  const image = new Image(width * DENSITY, height * DENSITY);
  image.src = dataUrl(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * DENSITY, height * DENSITY];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png');
  });
}
