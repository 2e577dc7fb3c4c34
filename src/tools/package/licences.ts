import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsOf, readRecipe } from '../basemap/recipe.ts';
import { storyFolder } from '../story-folder.mjs';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** A package that comes as one file with others in it, and its source maps, which name them. */
const PREBUILT = {
  name: 'maplibre-gl',
  maps: ['dist/maplibre-gl.mjs.map', 'dist/maplibre-gl-worker.mjs.map'],
} as const;

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/**
 * What the site is made from: packages that are in its files, fonts and base map among them, with their licences.
 * @param bundled names of the packages that are in the site's scripts
 * @param ofData the file that says the licence of texts and data at length, if there is one
 */
export function licencesOf(root: string, bundled: readonly string[], ofData: string | null): string {
  const own = readManifest(root);
  const inputs = inputsOf(readRecipe(storyFolder())).map((input) => input.package);
  const used = new Set([...Object.keys(own.dependencies), ...inputs, ...bundled, ...within(root)]);
  const packages = [...used].sort().map((name) => join(root, 'node_modules', name));
  const rows = packages
    .map(readManifest)
    .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |\n`);
  return [
    '# What is in this package, and by which licence\n\n',
    `Code of the site: ${own.license} (LICENSE). Its texts and data: CC BY 4.0${ofData ? ` (${ofData})` : ''}.\n\n`,
    '| package | version | licence |\n| --- | --- | --- |\n',
    ...rows,
    ...packages.map(textOf),
  ].join('');
}

/** The packages in the prebuilt one, but for those that hold types alone. */
function within(root: string): string[] {
  const sources = PREBUILT.maps.flatMap((file) => {
    const map = readFileSync(join(root, 'node_modules', PREBUILT.name, file), 'utf8');
    return (JSON.parse(map) as { sources: string[] }).sources;
  });
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return names.filter((name) => !name.startsWith('@types/'));
}

/** The licence as the package brings it, if it brings one; some of them want to be handed on. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) return '';
  return `\n## ${readManifest(folder).name}\n\n\`\`\`\n${readFileSync(join(folder, file), 'utf8').trim()}\n\`\`\`\n`;
}
