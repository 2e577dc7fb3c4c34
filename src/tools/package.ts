import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ViteDevServer } from 'vite';
import { zipSync, type Zippable } from 'fflate';
import { buildSite } from './build/build-site.ts';
import { extrasOf } from './package/extras.ts';
import { readFolder } from './files.ts';

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
  const file = join(values.to, `${name}-${version}.zip`);
  await mkdir(values.to, { recursive: true });
  await writeFile(file, zip);
  console.log(`${file}: ${Object.keys(files).length} files, ${(zip.length / 1e6).toFixed(1)} MB.`);
  return 0;
}

/**
 * The time that a file bears: another one for other bytes, or hosts would tell readers of a page that was corrected, and is
 * as long as before, that they have it already; the same one for the same bytes. In a past year, in steps of two seconds,
 * which is all that a zip can say. As the machine's clock would show it, whatever its zone, so that it is on no day and at
 * no hour that some zone leaves out.
 */
export function timeOf(bytes: Uint8Array): Date {
  let rest = createHash('sha256').update(bytes).digest().readUInt32BE();
  const upTo = (count: number) => {
    const part = rest % count;
    rest = Math.floor(rest / count);
    return part;
  };
  return new Date(2023, upTo(12), 1 + upTo(28), 4 + upTo(20), upTo(60), 2 * upTo(30));
}

/** Files that are compressed already. */
const DENSE = /\.(png|woff2)$/;

/** Files by their path, as a zip: the same bytes for the same files, in whatever order they come. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    entries[path] = [files[path]!, { mtime: timeOf(files[path]!), level: DENSE.test(path) ? 0 : 9 }];
  }
  return zipSync(entries);
}
