import { decodeGround, decodeRegion } from '../../geo/topology.ts';
import { letteredAsOutlines } from '../../pages/picture/letters.ts';
import { picture, type Wish } from '../../pages/picture/picture.ts';
import { rasterise } from '../rasterise.ts';
import { readRegion, readWorld } from '../read-basemap.ts';
import { typeset } from '../typeset.ts';
import type { PictureFormat } from './order.ts';

/** Makes pictures as files' contents. */
export async function painterOf() {
  const [world, region] = await Promise.all([readWorld(), readRegion()]);
  const grounds = { world: decodeGround(world), region: decodeRegion(region) };
  return (wish: Wish, format: PictureFormat): string | Uint8Array =>
    format === 'svg' ? picture(wish, grounds) : rasterise(picture(wish, grounds, letteredAsOutlines(typeset)));
}
