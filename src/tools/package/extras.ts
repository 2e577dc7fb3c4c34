import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasets, languages } from 'virtual:story';
import type { Dataset } from '../../core/dataset.ts';
import { chapterView } from '../../export/picture/chapter-view.ts';
import { PICTURE_FORMATS } from '../stills/order.ts';
import { painterOf } from '../stills/painter.ts';
import { bundledIn } from './bundled.ts';
import { apache, hosted, nginx } from './headers.ts';
import { licencesOf } from './licences.ts';
import { readmes } from './readmes.ts';
import { snippetFiles } from './snippets.ts';

type Files = Record<string, Uint8Array>;

/** Px. */
const STILL = { width: 1600, height: 900 };

/** What the package has besides the site's files, which it is made from. */
export async function extrasOf(root: string, version: string, site: Readonly<Files>): Promise<Files> {
  const copied = ['LICENSE', 'LICENSE-DATA.md'].map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
  const texts = {
    ...Object.fromEntries(copied),
    ...readmes(root, version),
    ...Object.fromEntries((await snippetFiles()).map(({ file, text }) => [file, text])),
    ...headerFiles(Object.keys(site)),
    'LICENCES.md': licencesOf(root, bundledIn(site)),
  };
  const encoded = Object.entries(texts).map(([file, text]) => [file, new TextEncoder().encode(text)]);
  return { ...(Object.fromEntries(encoded) as Files), ...(await stillsOf()) };
}

function headerFiles(files: readonly string[]): Record<string, string> {
  const pages = files
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.slice(0, -'index.html'.length)}`);
  const loaders = files.filter((file) => /^embed\/[\d.]+\/[^/]+$/.test(file));
  const versions = [...new Set(loaders.map((file) => `/${file.slice(0, file.lastIndexOf('/') + 1)}`))];
  return {
    'headers/nginx.conf': nginx(),
    'headers/apache.htaccess': apache(),
    'headers/_headers': hosted(
      pages.sort(),
      languages.map(({ embed }) => embed),
      versions,
    ),
  };
}

/** The chapters' pictures, in every language, for print and social media. */
async function stillsOf(): Promise<Files> {
  const stories = await Promise.all(languages.map(async ({ id }) => (await datasets[id]!()).default));
  const paint = await painterOf();
  const files = stories.flatMap((dataset: Dataset) =>
    dataset.chapters.flatMap(({ id }) =>
      PICTURE_FORMATS.map((format) => {
        const view = chapterView(dataset, id);
        const content = paint('map', { dataset, view, size: STILL, theme: 'light', address: null }, format);
        return [`stills/${dataset.lang}/${id}.${format}`, Buffer.from(content)] as const;
      }),
    ),
  );
  return Object.fromEntries(files);
}
