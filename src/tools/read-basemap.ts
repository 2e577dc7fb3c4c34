import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { storyFolder } from './story-folder.mjs';

/** The story's base map, as `npm run basemap` made it. */
export const readWorld = (): Promise<Topology> => read(fileOf('world'));

/** Null for a story without a region. */
export async function readRegion(): Promise<Topology | null> {
  const file = fileOf('region');
  return existsSync(file) ? read(file) : null;
}

const fileOf = (name: string) => join(storyFolder(), `data/basemap/${name}.json`);
const read = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as Topology;
