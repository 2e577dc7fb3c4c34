import { decodeGround, decodeRegion } from '../../geo/topology.ts';
import { letteredAsOutlines } from '../../export/picture/letters.ts';
import type { Wish } from '../../export/picture/picture.ts';
import type { Subject } from '../../export/picture/subject.ts';
import { pictureOf } from '../../export/picture-of.ts';
import { textsOfPicture } from '../../export/picture-texts.ts';
import { withTexts } from '../../export/png-text.ts';
import type { Grounds } from '../../export/share/ground.ts';
import { rasterise } from '../rasterise.ts';
import { readRegion, readWorld } from '../read-basemap.ts';
import { typeset } from '../build/typeset.ts';
import type { PictureFormat } from './order.ts';

/** The story's base map, for pictures. */
export async function groundsOf(): Promise<Grounds> {
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  return { world: decodeGround(world), region: decodeRegion(region) };
}

/** Makes pictures as files' contents. */
export async function painterOf() {
  const grounds = await groundsOf();
  return (subject: Subject, wish: Wish, format: PictureFormat): string | Uint8Array => {
    if (format === 'svg') return pictureOf(subject, wish, grounds);
    const svg = pictureOf(subject, wish, grounds, letteredAsOutlines(typeset));
    return withTexts(rasterise(svg), textsOfPicture(svg, wish.dataset, wish.address));
  };
}
