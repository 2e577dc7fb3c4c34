import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sitemapFiles } from '../../site/sitemap.ts';
import { STYLES, type Tools } from '../bundled.mjs';
import { kept, keyOf } from '../kept.mjs';
import { checkedStory, readData, readRegion, readWorld } from '../story.ts';
import { storyFolder } from '../story-folder.mjs';
import type { Bundled } from './bundle-thread.ts';
import type { Drawn, ToDraw } from './draw-thread.ts';
import { drawnOfAll, type PictureStyles } from './drawn-site.ts';
import { langsOf, materialOf } from './material.ts';
import { fill, themeFilesOf } from './site.ts';
import { inParallel, inThread } from './threads.ts';

/**
 * Builds the site into a folder, which is emptied first.
 * @param site its address, with a slash at its end; null: unknown, and the site works from any folder
 * @returns what was built, in words
 */
export async function buildSite(tools: Tools, site: string | null, folder: string): Promise<string> {
  const { bundled, pages, pictures, data, oembed, previews } = await madeBy(tools, site);
  const { templates, files } = bundled;
  const theme = files.find((each) => each.file === 'theme.js')!;
  await rm(folder, { recursive: true, force: true });
  for (const { file, text } of [
    ...files,
    ...pages.map((page) => ({ file: page.file, text: fill(templates[page.template], page) })),
    ...themeFilesOf(pages.map((page) => page.file)).map((path) => ({ ...theme, file: path })),
    ...[...pictures, ...data, ...oembed, ...sitemapFiles(pages, site), ...previews],
  ]) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return `${pages.length} pages, ${pictures.length} pictures, ${data.length} data files, ${oembed.length} oEmbed answers and ${previews.length} previews for shared links`;
}

/** All that a site consists of. What threads make is kept until something changes that it is made of. */
async function madeBy({ folder, key }: Tools, site: string | null) {
  const story = storyFolder();
  const checked = checkedStory(story);
  const ground = { site, world: await readWorld(), region: await readRegion() };
  const styles = JSON.parse(await readFile(join(folder, STYLES), 'utf8')) as PictureStyles;
  const thread = (name: string) => join(folder, `${name}-thread.mjs`);
  const fileOf = (...madeOf: unknown[]) => join(dirname(folder), keyOf(key, ...madeOf));
  const bundle = () => kept(fileOf(story, readData(story)), () => inThread<Bundled>(thread('bundle')));
  const draw = langsOf(checked).map((lang) => () => {
    const toDraw: ToDraw = { material: materialOf(checked, [lang]), ground, styles };
    return kept(fileOf(toDraw), () => inThread<Drawn>(thread('draw'), toDraw));
  });
  const [bundled, ...drawn] = await inParallel([bundle, ...draw]);
  const ofAll = await drawnOfAll(ground);
  return {
    bundled,
    pages: [...drawn, ofAll].flatMap(({ pages }) => pages),
    data: [...drawn, ofAll].flatMap(({ data }) => data),
    pictures: drawn.flatMap(({ pictures }) => pictures),
    oembed: drawn.flatMap(({ oembed }) => oembed),
    previews: drawn.flatMap(({ previews }) => previews),
  };
}
