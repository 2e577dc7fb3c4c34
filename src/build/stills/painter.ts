import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { decodeGround } from '../../geo/topology.ts';
import { letteredAsOutlines } from '../../pages/picture/letters.ts';
import { picture, type Wish } from '../../pages/picture/picture.ts';
import { rasterise } from '../rasterise.ts';
import { typeset } from '../typeset.ts';
import type { PictureFormat } from './order.ts';

/** Makes pictures as files' contents. @param root the repository's top folder */
export async function painterOf(root: string) {
  const read = async (name: string) =>
    JSON.parse(await readFile(join(root, `data/basemap/${name}.json`), 'utf8')) as Topology;
  const [world, region] = await Promise.all([read('world'), read('region')]);
  const grounds = { world: decodeGround(world), region: decodeGround(world, region) };
  return (wish: Wish, format: PictureFormat): string | Uint8Array =>
    format === 'svg' ? picture(wish, grounds) : rasterise(picture(wish, grounds, letteredAsOutlines(typeset)));
}
