import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { buildSite } from './build-site.ts';
import { siteUrlOf } from './site-url.ts';

/** `npm run build`: the whole static site in `dist/`, put there only when it is complete. */
export async function main(_args: string[], server: ViteDevServer): Promise<number> {
  const site = siteUrlOf(process.env['SITE_URL']);
  const root = process.cwd();
  const next = join(root, 'node_modules/.cache/dist.next');
  const built = await buildSite(server, site, next);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(next, join(root, 'dist'));
  console.log(`Built ${built} in dist/.`);
  console.log(site ?? WITHOUT_SITE);
  return 0;
}

const WITHOUT_SITE =
  'SITE_URL is not set: no canonical addresses, no previews for shared links, no sitemap, no feeds, no oEmbed. All else works in any folder.';
