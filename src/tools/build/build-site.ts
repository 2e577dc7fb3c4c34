import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EnvironmentModuleNode, ViteDevServer } from 'vite';
import { loaderPath } from '../../embed/host/address.ts';
import { drawnFile } from '../../export/share/preview.ts';
import { TEMPLATES } from '../../site/page.ts';
import { oembedFiles } from '../../site/publish/oembed-files.ts';
import { sitemapFiles } from '../../site/sitemap.ts';
import { rasterise } from '../picture-renderer.ts';
import { bundle, bundleLoader, withoutComments } from './bundle.ts';
import { drawnSite } from './drawn-site.ts';
import { askEarly, fill, guard, themeFilesOf } from './site.ts';

/**
 * Builds the site into a folder, which is emptied first.
 * @param server whose modules these are
 * @param site its address, with a slash at its end; null: unknown, and the site works from any folder
 * @returns what was built, in words
 */
export async function buildSite(server: ViteDevServer, site: string | null, folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  const { shared, stills, pages, data } = await drawnSite(site, {
    stills: await stylesOf(server, '/map/StillMap.svelte'),
    keys: await stylesOf(server, '/map/marks/KeyPicture.svelte'),
  });
  await bundle(folder);
  await write(folder, loaderPath, await bundleLoader(process.cwd()));
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js')))
    await write(folder, name, withoutComments(await readFile(join(folder, name), 'utf8')));
  const templates = Object.fromEntries(
    await Promise.all(
      TEMPLATES.map(async (name) => [name, guard(askEarly(await readFile(join(folder, name), 'utf8')), name)]),
    ),
  );
  await Promise.all(TEMPLATES.map((name) => rm(join(folder, name))));
  for (const page of pages) await write(folder, page.file, fill(templates[page.template]!, page));
  const theme = await readFile(join(folder, 'theme.js'));
  for (const file of themeFilesOf(pages.map((page) => page.file))) await write(folder, file, theme);
  const pictures = [...stills, ...shared.map(({ file, svg }) => ({ file: drawnFile(file), text: svg }))];
  const oembed = site === null ? [] : await oembedFiles(site);
  for (const { file, text } of [...pictures, ...data, ...oembed, ...sitemapFiles(pages, site)]) {
    await write(folder, file, text);
  }
  const previews = site === null ? [] : shared;
  for (const { file, svg } of previews) await write(folder, file, rasterise(svg));
  return `${pages.length} pages, ${pictures.length} pictures, ${data.length} data files, ${oembed.length} oEmbed answers and ${previews.length} previews for shared links`;
}

async function write(folder: string, name: string, text: string | Uint8Array): Promise<void> {
  const file = join(folder, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const isStyle = ({ url }: EnvironmentModuleNode) => url.includes('?svelte&type=style');

/** The style sheets of a component and of all that it is made of, as the bundler reads them, in one text. */
async function stylesOf(server: ViteDevServer, component: string): Promise<string> {
  await server.ssrLoadModule(component);
  const root = await server.environments.ssr.moduleGraph.getModuleByUrl(component);
  const styles = [...partsOf(root!)].filter(isStyle);
  const texts = await Promise.all(styles.map(({ url }) => server.ssrLoadModule(url.replace('?', '?inline&'))));
  return texts.map((text) => String(text.default).replaceAll(/\s+/g, ' ')).join('');
}

/** A module and all that it imports, itself or through others. */
function partsOf(module: EnvironmentModuleNode, found = new Set<EnvironmentModuleNode>()) {
  if (found.has(module)) return found;
  found.add(module);
  for (const part of module.importedModules) partsOf(part, found);
  return found;
}
