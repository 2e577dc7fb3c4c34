import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type ViteDevServer } from 'vite';
import { sitemapFiles } from '../pages/sitemap.ts';
import { loaderPath } from '../embed/host/released.ts';
import { dataFiles } from './data-files.ts';
import { bundleLoader } from './loader.ts';
import { renderAll, renderPictures, renderPreviews } from './render-all.ts';
import { fill } from './site.ts';
import { siteUrlOf } from './site-url.ts';

const NEXT = 'dist.next';
const TEMPLATES = ['index.html', 'sources.html', 'chapter.html', 'embed.html', '404.html'] as const;

/** `npm run build`: the whole static site in `dist/`, put there only when it is complete. */
export async function main(_args: string[], server: ViteDevServer): Promise<number> {
  const site = siteUrlOf(process.env['SITE_URL']);
  const root = process.cwd();
  const next = join(root, 'node_modules/.cache', NEXT);
  await rm(next, { recursive: true, force: true });
  await bundle(next);
  await write(next, loaderPath, await bundleLoader(root));
  const pages = await renderAll(server, site);
  const templates = Object.fromEntries(
    await Promise.all(TEMPLATES.map(async (name) => [name, await readFile(join(next, name), 'utf8')] as const)),
  );
  await Promise.all(TEMPLATES.map((name) => rm(join(next, name))));
  for (const page of pages) await write(next, page.file, fill(templates[page.template]!, page));
  const pictures = await renderPictures(server);
  const data = dataFiles(root, site);
  for (const { file, text } of [...pictures, ...data, ...sitemapFiles(pages, site)]) await write(next, file, text);
  const start = performance.now();
  const previews = site === null ? [] : await renderPreviews(server);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  for (const { file, png } of previews) await write(next, file, png);
  await rm(join(root, 'dist'), { recursive: true, force: true });
  await rename(next, join(root, 'dist'));
  console.log(
    `Built ${pages.length} pages, ${pictures.length} pictures and ${data.length} data files in dist/, and ${previews.length} previews for shared links (${seconds} s).`,
  );
  console.log(site ?? WITHOUT_SITE);
  return 0;
}

const WITHOUT_SITE =
  'SITE_URL is not set: no canonical addresses, no previews for shared links, no sitemap, no feeds. All else works in any folder.';

async function bundle(outDir: string): Promise<void> {
  const input = Object.fromEntries(
    TEMPLATES.map((name) => [name.replace('.html', ''), join(process.cwd(), 'src', name)]),
  );
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input } },
  });
}

async function write(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
