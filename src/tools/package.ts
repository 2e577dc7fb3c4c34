import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ViteDevServer } from 'vite';
import { zipSync, type Zippable } from 'fflate';
import { buildSite } from './build/build-site.ts';
import { extrasOf } from './package/extras.ts';
import { readFolder } from './files.ts';
import { storyFolder } from './story-folder.mjs';

/**
 * `npm run package`: the site as a zip for a newsroom's own host. It is built anew, in a folder of its own and without
 * an address; `--from dist` takes what is built already, `--to` names another folder for the zip.
 */
export async function main(args: string[], server: ViteDevServer): Promise<number> {
  const { values } = parseArgs({ args, options: { from: { type: 'string' }, to: { type: 'string', default: '.' } } });
  const root = process.cwd();
  const folder = values.from ?? join(root, 'node_modules/.cache/package.next');
  if (values.from === undefined) await buildSite(server, null, folder);
  const site = readFolder(folder);
  if ('sitemap.xml' in site) {
    console.error(
      `${folder} was built with SITE_URL, so it belongs to that address. Build it without, or leave out --from.`,
    );
    return 1;
  }
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const files = { ...site, ...(await extrasOf(root, version!, site)) };
  const zip = zipOf(files);
  const file = join(values.to, zipName(name!, version!));
  await mkdir(values.to, { recursive: true });
  await writeFile(file, zip);
  console.log(`${file}: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB.`);
  return 0;
}

/** "as-reported-1.0.0.zip"; of another story's folder, its name. */
export const zipName = (name: string, version: string, story = process.env['STORY']): string =>
  `${story ? basename(storyFolder(story)) : name}-${version}.zip`;

/** The first moment that a zip can name, as the machine's clock would show it: the same bytes in every zone. */
const ALWAYS = new Date(1980, 0, 1);
/** Files that are compressed already. */
const DENSE = /\.(png|woff2)$/;

/** Files by their path, as a zip: the same bytes for the same files, in whatever order they come. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    entries[path] = [files[path]!, { mtime: ALWAYS, level: DENSE.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}
