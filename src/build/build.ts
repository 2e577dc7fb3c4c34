import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ViteDevServer } from 'vite';
import { buildSite } from './build-site.ts';
import { siteUrlOf } from './site-url.ts';

/**
 * `npm run build [-- --out <folder>]`: the whole static site in `dist/` or another folder, put there only when it is
 * complete. Gives the exit code.
 */
export async function main(args: string[], server: ViteDevServer): Promise<number> {
  const { values } = parseArgs({ args, options: { out: { type: 'string', default: 'dist' } } });
  const site = siteUrlOf(process.env['SITE_URL']);
  const root = process.cwd();
  const folder = resolve(root, values.out);
  if (holdsMore(folder)) {
    console.error(`--out: ${values.out} is there and holds no site. Name another folder, or remove it first.`);
    return 1;
  }
  const next = join(root, 'node_modules/.cache/dist.next');
  const built = await buildSite(server, site, next);
  await rm(folder, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await rename(next, folder);
  console.log(`Built ${built} in ${relative(root, folder)}/.`);
  console.log(site ?? WITHOUT_SITE);
  return 0;
}

/** What was not built here is not taken away. */
const holdsMore = (folder: string) => existsSync(folder) && !existsSync(join(folder, 'assets'));

const WITHOUT_SITE =
  'SITE_URL is not set: no canonical addresses, no previews for shared links, no sitemap, no feeds, no oEmbed. All else works in any folder.';
