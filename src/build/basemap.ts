import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { baseMapFiles } from './basemap/files.ts';

const FOLDER = 'data/basemap';

/** Draws the base map anew from the pinned packages into data/basemap. Takes no arguments; returns the exit code. */
export async function main(_args: string[]): Promise<number> {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of baseMapFiles()) {
    writeFileSync(`${FOLDER}/${name}`, text);
    console.log(`${FOLDER}/${name}: ${gzipSync(text).length} bytes gzip`);
  }
  return 0;
}
