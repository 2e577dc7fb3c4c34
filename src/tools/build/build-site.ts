import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type ViteDevServer } from 'vite';
import { loaderPath } from '../../embed/host/address.ts';
import { TEMPLATES } from '../../site/page.ts';
import { drawnFile } from '../../export/share/preview.ts';
import { sitemapFiles } from '../../site/sitemap.ts';
import { CHUNKS } from './chunks.ts';
import { dataFiles } from './data-files.ts';
import { bundleLoader } from './loader.ts';
import { rasterise } from '../rasterise.ts';
import { renderAll, renderOembed, renderPictures, renderShared } from './render-all.ts';
import { storyFolder } from '../story-folder.mjs';
import { askEarly, fill, guard } from './site.ts';

/**
 * Builds the site into a folder, which is emptied first.
 * @param site its address, with a slash at its end; null: unknown, and the site works from any folder
 * @returns what was built, in words
 */
export async function buildSite(server: ViteDevServer, site: string | null, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await bundle(folder);
  await write(folder, loaderPath, await bundleLoader(process.cwd()));
  const pages = await renderAll(server, site);
  const templates = Object.fromEntries(
    await Promise.all(
      TEMPLATES.map(async (name) => [name, guard(askEarly(await readFile(join(folder, name), 'utf8')), name)]),
    ),
  );
  await Promise.all(TEMPLATES.map((name) => rm(join(folder, name))));
  for (const page of pages) await write(folder, page.file, fill(templates[page.template]!, page));
  const shared = await renderShared(server);
  const pictures = [
    ...(await renderPictures(server)),
    ...shared.map(({ file, svg }) => ({ file: drawnFile(file), text: svg })),
  ];
  const data = dataFiles(storyFolder(), site);
  const oembed = site === null ? [] : await renderOembed(server, site);
  for (const { file, text } of [...pictures, ...data, ...oembed, ...sitemapFiles(pages, site)]) {
    await write(folder, file, text);
  }
  const previews = site === null ? [] : shared;
  for (const { file, svg } of previews) await write(folder, file, rasterise(svg));
  return `${pages.length} pages, ${pictures.length} pictures, ${data.length} data files, ${oembed.length} oEmbed answers and ${previews.length} previews for shared links`;
}

async function bundle(outDir: string): Promise<void> {
  const input = Object.fromEntries(
    TEMPLATES.map((name) => [name.replace('.html', ''), join(process.cwd(), 'src', name)]),
  );
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input, output: { codeSplitting: { groups: CHUNKS } } } },
  });
}

async function write(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
