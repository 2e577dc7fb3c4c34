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
    const files = baseMapFiles(readRecipe(story));
    rmSync(join(story, FOLDER), { recursive: true, force: true });
    mkdirSync(join(story, FOLDER), { recursive: true });
    for (const [name, text] of files) {
      writeFileSync(join(story, FOLDER, name), text);
      console.log(`${onDisk(`${FOLDER}/${name}`)}: ${gzipSync(text).length} bytes gzip`);
    }
  }, RecipeError);

/**
 * Every file of data/basemap by its name; `region.json` only where the recipe has a region. The same recipe and packages
 * give the same bytes. Throws a `RecipeError` where the packages lack what the recipe names.
 */
export function baseMapFiles(recipe: BaseMapRecord): Map<string, string> {
  const countries = readCountries(recipe);
  const waters = readWaters();
  const world = joinWorld(countries, waters, recipe);
  const region = recipe.region ? joinRegion(countries, waters, recipe, recipe.region) : null;
  const files = new Map([['world.json', json(worldTopology(world, recipe))]]);
  if (region) files.set('region.json', json(regionTopology(region, recipe, recipe.region!)));
  files.set('outlines.json', json(outlines({ countries, world: worldCountries(world), region }, recipe)));
  return files.set('NOTICE.md', notice(recipe));
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
