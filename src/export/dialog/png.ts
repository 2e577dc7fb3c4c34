import type { Size } from '../picture/size.ts';

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
