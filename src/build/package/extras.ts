import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from 'virtual:story';
import { rasterise } from '../rasterise.ts';
import { bundledIn } from './bundled.ts';
import { apache, hosted, nginx } from './headers.ts';
import { licencesOf } from './licences.ts';
import { readmes } from './readmes.ts';
import { snippetFiles } from './snippets.ts';

type Files = Record<string, Uint8Array>;

/** Px. */
const STILL_WIDTH = 1600;

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
  return { ...(Object.fromEntries(encoded) as Files), ...stillsOf(site) };
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

/** The chapters' pictures as the site has them, and as PNG. */
function stillsOf(site: Readonly<Files>): Files {
  const drawn = Object.entries(site).filter(([file]) => /^share\/.*\.svg$/.test(file));
  const files = drawn.map(([file, svg]) => {
    const name = file.replace(/^share/, 'stills');
    const png = rasterise(new TextDecoder().decode(svg), STILL_WIDTH);
    return { [name]: svg, [name.replace(/svg$/, 'png')]: png };
  });
  return Object.assign({}, ...files) as Files;
}
