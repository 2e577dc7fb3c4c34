import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const pure = ['core', 'content', 'geo'];
const views = ['map', 'charts', 'controls', 'story', 'sources', 'embed'];
const leaves = ['theme', 'i18n'];

/** Which other rooms a room may import from. */
const mayImport: Record<string, string[]> = {
  theme: [],
  i18n: [],
  ui: [],
  core: leaves,
  content: ['core', ...leaves],
  geo: ['core', ...leaves],
  state: [...pure, ...leaves],
  ...Object.fromEntries(views.map((view) => [view, ['state', 'ui', ...pure, ...leaves]])),
  export: ['map', 'charts', 'controls', 'sources', 'state', 'ui', ...pure, ...leaves],
  site: ['export', ...views, 'state', 'ui', ...pure, ...leaves],
  tools: ['site', 'export', 'embed', ...pure, ...leaves],
};

const mapLibre = /^maplibre-gl($|\/)/;
const bannedInPureRooms = [/^svelte($|\/)/, mapLibre, /^d3-(selection|transition|zoom|drag|brush)$/];
const browserGlobal = /\b(?:document|window|navigator|localStorage|sessionStorage)\.\w+/;

const importOf = /(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])(.+?)\1/g;
const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** `file` and `target` are paths within src; `target` is the package's name where a package is imported. */
interface Import {
  file: string;
  target: string;
  isPackage: boolean;
}

const slashes = (path: string) => path.replaceAll('\\', '/');
const viewportOf = (path: string) => path.split('/')[0] ?? '';
const codeOf = (file: string) => readFileSync(join(src, file), 'utf8').replace(comment, '');

function read(file: string, specifier: string): Import {
  if (!/^[./]/.test(specifier)) return { file, target: specifier, isPackage: true };
  const folder = specifier.startsWith('/') ? src : join(src, dirname(file));
  return { file, target: slashes(relative(src, join(folder, specifier))), isPackage: false };
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(slashes)
  .filter((file) => /\.(ts|svelte|mjs)$/.test(file) && !file.endsWith('.d.ts'));
const imports = files.flatMap((file) =>
  [...codeOf(file).matchAll(importOf)].map(([, , name = '']) => read(file, name)),
);
const packages = imports.filter(({ isPackage }) => isPackage);
const crossings = imports.filter(
  ({ file, target, isPackage }) => !isPackage && !target.startsWith('..') && viewportOf(file) !== viewportOf(target),
);

const isAllowed = ({ file, target }: Import) => mayImport[viewportOf(file)]?.includes(viewportOf(target));
const inWords = ({ file, target }: Import) => `src/${file} must not import ${target}`;

describe('the rooms of src', () => {
  test('are the known ones', () => {
    expect(files.filter((file) => !(viewportOf(file) in mayImport))).toEqual([]);
  });

  test('import one way: tools, site, export, views, state, content and geo, core', () => {
    expect(crossings.filter((crossing) => !isAllowed(crossing)).map(inWords)).toEqual([]);
  });

  test('keep core, content and geo free of Svelte, MapLibre and the parts of D3 that touch the page', () => {
    const faults = packages.filter(
      ({ file, target }) => pure.includes(viewportOf(file)) && bannedInPureRooms.some((banned) => banned.test(target)),
    );
    expect(faults.map(inWords)).toEqual([]);
  });

  test('keep core, content and geo away from the browser', () => {
    const faults = files.filter((file) => pure.includes(viewportOf(file)) && browserGlobal.test(codeOf(file)));
    expect(faults).toEqual([]);
  });

  test('let MapLibre in by one door, src/map/basemap/live*.ts', () => {
    const faults = packages.filter(
      ({ file, target }) => mapLibre.test(target) && !/^map\/basemap\/live[^/]*\.ts$/.test(file),
    );
    expect(faults.map(inWords)).toEqual([]);
  });
});
