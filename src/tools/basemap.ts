import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PATHS } from '../content/files.ts';
import { baseMapFiles } from './basemap/files.ts';
import { readRecipe } from './basemap/read-recipe.ts';
import { RecipeError } from './basemap/recipe-error.ts';
import { storyFolder } from './story-folder.mjs';

const FOLDER = 'data/basemap';

/**
 * Draws the story's base map anew into data/basemap, from its data/basemap.json and the pinned packages. Takes no
 * arguments; returns the exit code. Nothing is written where something is wrong.
 */
export async function main(_args: string[]): Promise<number> {
  const story = storyFolder();
  try {
    const files = baseMapFiles(readRecipe(story));
    rmSync(join(story, FOLDER), { recursive: true, force: true });
    mkdirSync(join(story, FOLDER), { recursive: true });
    for (const [name, text] of files) {
      writeFileSync(join(story, FOLDER, name), text);
      console.log(`${FOLDER}/${name}: ${gzipSync(text).length} bytes gzip`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    console.error(`${PATHS.basemap}: ${error.message}`);
    return 1;
  }
}
