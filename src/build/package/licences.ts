import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { INPUTS } from '../basemap/packages.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** What the site is made from: packages that are in its files, fonts and base map among them, with their licences. */
export function licencesOf(root: string): string {
  const own = readManifest(root);
  const used = new Set([...Object.keys(own.dependencies), ...INPUTS.map((input) => input.package)]);
  const packages = [...used].sort().map((name) => join(root, 'node_modules', name));
  const rows = packages
    .map(readManifest)
    .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |\n`);
  return [
    '# What is in this package, and by which licence\n\n',
    `Code of the site: ${own.license} (LICENSE). Its texts and data: CC BY 4.0 (LICENSE-DATA.md).\n\n`,
    '| package | version | licence |\n| --- | --- | --- |\n',
    ...rows,
    ...packages.map(textOf),
  ].join('');
}

/** The licence as the package brings it; some of them want to be handed on. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) throw new Error(`${folder} has no licence file`);
  return `\n## ${readManifest(folder).name}\n\n\`\`\`\n${readFileSync(join(folder, file), 'utf8').trim()}\n\`\`\`\n`;
}
