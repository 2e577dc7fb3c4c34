import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readRecipe, RecipeError, inputsOf, origin, sha256, type PackageFile } from './basemap/recipe.ts';
import { storyFolder } from './story-folder.mjs';
import type { BaseMapRecord } from '../content/schemas/basemap.ts';
import { onDisk } from './on-disk.ts';
import { exitCodeOf } from './usage.ts';
import { readCountries } from './basemap/countries.ts';
import { outlines } from './basemap/outlines.ts';
import {
  joinRegion,
  regionTopology,
  readWaters,
  joinWorld,
  piecesOf,
  worldCountries,
  worldTopology,
} from './basemap/topologies.ts';

const FOLDER = 'data/basemap';

/**
 * Draws the story's base map anew into data/basemap, from its data/basemap.json and the pinned packages. Takes no
 * arguments; returns the exit code. Nothing is written where something is wrong.
 */
export const main = (): Promise<number> =>
  exitCodeOf(async () => {
    const story = storyFolder();
    const recipe = readRecipe(story);
    const { files, pieces } = drawnBaseMap(recipe);
    rmSync(join(story, FOLDER), { recursive: true, force: true });
    mkdirSync(join(story, FOLDER), { recursive: true });
    for (const [name, text] of files) {
      writeFileSync(join(story, FOLDER, name), text);
      console.log(`${onDisk(`${FOLDER}/${name}`)}: ${gzipSync(text).length} bytes gzip`);
    }
    const [shown, all] = pieces;
    console.log(`${recipe.home}: ${shown} of ${all} pieces of land are drawn${shown < all ? `; ${FOR_MORE}` : ''}`);
  }, RecipeError);

const FOR_MORE = 'the others are too small for this scale: for more, write minKm2';

/**
 * Every file of data/basemap by its name; `region.json` only where the recipe has a region. The same recipe and packages
 * give the same bytes. Throws a `RecipeError` where the packages lack what the recipe names.
 */
export const baseMapFiles = (recipe: BaseMapRecord): Map<string, string> => drawnBaseMap(recipe).files;

/** Besides the files, how many pieces of land the home has on the map of the world, and how many in the atlas. */
export function drawnBaseMap(recipe: BaseMapRecord) {
  const countries = readCountries(recipe);
  const waters = readWaters();
  // What the packages lack for a region is said before the world is drawn, which takes long.
  const region = recipe.region ? joinRegion(countries, waters, recipe, recipe.region) : null;
  const joined = joinWorld(countries, waters, recipe);
  const world = worldTopology(joined, countries, recipe);
  const files = new Map([['world.json', json(world)]]);
  if (region) files.set('region.json', json(regionTopology(region, countries, recipe, recipe.region!)));
  const sources = { countries, world: worldCountries(joined, countries, recipe), region };
  files.set('outlines.json', json(outlines(sources, recipe))).set('NOTICE.md', notice(recipe));
  return { files, pieces: piecesOf(world, countries, recipe) };
}

const json = (value: object) => `${JSON.stringify(value)}\n`;

const MADE =
  "Drawn by `npm run basemap`; do not edit by hand. The geography is Natural Earth's (public domain), taken from these packages:";
const GEOMETRY =
  'Longitude and latitude in degrees, cut at 180 degrees. Exterior rings run clockwise, as d3-geo wants them (RFC 7946 asks for the other way).';

/** The base map's sources and licences, and the story's policy on borders, in Markdown. */
function notice(recipe: BaseMapRecord): string {
  const { borders, leftOut, outlines: drawn, towns } = recipe.notice;
  const head = '| package | version | licence | file | used for | SHA-256 |\n| --- | --- | --- | --- | --- | --- |';
  const parts = [
    '# Base map',
    MADE,
    [head, ...inputsOf(recipe).map(row)].join('\n'),
    `**Borders.** ${borders}`,
    leftOut && `**Left out.** ${leftOut}`,
    `**Geometry.** ${[GEOMETRY, drawn].filter(Boolean).join(' ')}`,
    towns && `**Towns.** ${towns}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function row(file: PackageFile): string {
  const { version, license } = origin(file);
  return `| ${file.package} | ${version} | ${license} | \`${file.path}\` | ${file.use} | \`${sha256(file)}\` |`;
}
