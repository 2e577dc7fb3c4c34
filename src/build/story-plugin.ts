import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { datasetOf } from '../content/dataset.ts';
import { dossierOf } from '../content/dossier.ts';
import { parseStory } from '../content/parse-story.ts';
import type { StoryData } from '../content/story-data.ts';
import { tokensCss } from '../theme/css.ts';
import { readData } from './read-data.ts';
import { storyFolder } from './story-folder.mjs';

const STORY = 'virtual:story';
const DOSSIERS = 'virtual:dossiers';
const TOKENS = 'virtual:tokens.css';
const BASEMAP = 'virtual:basemap';

/**
 * Gives the pages the checked story: `virtual:story` (languages, one loader each), `virtual:story/<lang>` (its
 * dataset), `virtual:dossiers` (what only the pages of sources need), `virtual:basemap` (addresses of its files) and
 * `virtual:tokens.css`. A fault in the data stops the build with every problem at once.
 */
export function story(): Plugin {
  return {
    name: 'story',
    resolveId: (id) =>
      [TOKENS, STORY, DOSSIERS, BASEMAP].includes(id) || id.startsWith(`${STORY}/`) ? `\0${id}` : null,
    load(id) {
      if (id === `\0${TOKENS}`) return tokensCss();
      if (id === `\0${BASEMAP}`) return addresses(storyFolder());
      if (id === `\0${STORY}`) return loaders(checked());
      if (id === `\0${DOSSIERS}`) return asModule(dossiers(checked()));
      if (id.startsWith(`\0${STORY}/`)) return asModule(datasetOf(checked(), id.slice(STORY.length + 2)));
      return null;
    },
  };
}

function checked(): StoryData {
  const result = parseStory(readData(storyFolder()));
  if (result.ok) return result.data;
  const lines = result.problems.map(({ file, where, what, fix }) => `${file}: ${where}: ${what} — ${fix}`);
  throw new Error(`The data has problems (npm run check shows them):\n${lines.join('\n')}`);
}

/**
 * A region that is not there cannot be imported, so that its address is null instead.
 * @throws before the base map is made
 */
export function addresses(folder: string): string {
  const has = (name: string) => existsSync(join(folder, `data/basemap/${name}.json`));
  if (!has('world')) throw new Error('data/basemap/world.json: the file is missing — run npm run basemap');
  const address = (name: string) => `export { default as ${name}Url } from '$data/basemap/${name}.json?url';`;
  return address('world') + (has('region') ? address('region') : 'export const regionUrl = null;');
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

const dossiers = (data: StoryData) =>
  Object.fromEntries(data.story.languages.map(({ id }) => [id, dossierOf(data, id)]));

function loaders({ story: { languages } }: StoryData): string {
  const entries = languages.map(({ id }) => `${JSON.stringify(id)}: () => import('${STORY}/${id}')`);
  return `export const languages = ${JSON.stringify(languages)};\nexport const datasets = {${entries.join(',')}};`;
}
