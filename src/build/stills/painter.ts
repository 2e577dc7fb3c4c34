import { decodeGround, decodeRegion } from '../../geo/topology.ts';
import { letteredAsOutlines } from '../../pages/picture/letters.ts';
import type { Wish } from '../../pages/picture/picture.ts';
import type { Subject } from '../../pages/picture/subject.ts';
import { pictureOf } from '../../pages/picture-of.ts';
import { rasterise } from '../rasterise.ts';
import { readRegion, readWorld } from '../read-basemap.ts';
import { typeset } from '../typeset.ts';
import type { PictureFormat } from './order.ts';

/** Makes pictures as files' contents. */
export async function painterOf() {
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  const grounds = { world: decodeGround(world), region: decodeRegion(region) };
  return (subject: Subject, wish: Wish, format: PictureFormat): string | Uint8Array =>
    format === 'svg'
      ? pictureOf(subject, wish, grounds)
      : rasterise(pictureOf(subject, wish, grounds, letteredAsOutlines(typeset)));
}
