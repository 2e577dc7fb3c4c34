import { Resvg } from '@resvg/resvg-js';
import { languages } from 'virtual:story';
import type { Dataset } from '../core/dataset.ts';
import { decodeGround, decodeRegion } from '../geo/topology.ts';
import { withFonts, withoutFonts } from '../export/render-on-server.ts';
import type { Wish } from '../export/picture/picture.ts';
import type { Subject } from '../export/picture/subject.ts';
import { pictureOf } from '../export/picture-of.ts';
import { textsOfPicture, withTexts } from '../export/png-text.ts';
import type { Grounds } from '../export/ground.ts';
import { toldStories } from '../export/told-stories.ts';
import { readRegion, readWorld } from './story.ts';
import { siteUrlOf } from './build/site.ts';
import { fontFiles, withParts, withStandIns } from './fonts.ts';
import type { PictureFormat } from './picture-options.ts';

export const stories = async (): Promise<Dataset[]> => (await toldStories()).map(({ dataset }) => dataset);

/** Where the story in a language will stand on the web, by SITE_URL; null where that is not set. */
export function storyAddress(lang: string): string | null {
  const site = siteUrlOf(process.env['SITE_URL']);
  return site && site + languages.find(({ id }) => id === lang)!.home.slice(1);
}

/** The story's base map, for pictures. */
export async function groundsOf(): Promise<Grounds> {
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  return { world: decodeGround(world), region: decodeRegion(region) };
}

/** Renders pictures as the contents of files. */
export async function rendererOf() {
  const grounds = await groundsOf();
  return (subject: Subject, wish: Wish, format: PictureFormat): string | Uint8Array => {
    if (format === 'svg') return pictureOf(subject, wish, grounds, withFonts);
    const svg = pictureOf(subject, wish, grounds, withoutFonts);
    return withTexts(rasterise(svg), textsOfPicture(svg, wish.dataset, wish.address));
  };
}

/** An SVG picture as PNG, in its own size or `width` px wide, in our typefaces alone. */
export const rasterise = (svg: string, width?: number): Uint8Array =>
  new Resvg(withParts(withStandIns(svg)), {
    font: { loadSystemFonts: false, fontFiles: fontFiles() },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  })
    .render()
    .asPng();
