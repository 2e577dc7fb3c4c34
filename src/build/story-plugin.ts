import type { Plugin } from 'vite';
import { datasetOf } from '../content/dataset.ts';
import { dossierOf } from '../content/dossier.ts';
import { parseStory } from '../content/parse-story.ts';
import type { StoryData } from '../content/story-data.ts';
import { tokensCss } from '../theme/css.ts';
import { readData } from './read-data.ts';

const STORY = 'virtual:story';
const DOSSIERS = 'virtual:dossiers';
const FIELDS = 'virtual:fields';
const TOKENS = 'virtual:tokens.css';

/**
 * Gives the pages the checked story: `virtual:story` (languages, one loader each), `virtual:story/<lang>` (its
 * dataset), `virtual:dossiers` (what only the pages of sources need), `virtual:fields` (those of the downloads) and
 * `virtual:tokens.css`. A fault in the data stops the build with every problem at once.
 */
export function story(): Plugin {
  return {
    name: 'story',
    resolveId: (id) =>
      [TOKENS, STORY, DOSSIERS, FIELDS].includes(id) || id.startsWith(`${STORY}/`) ? `\0${id}` : null,
    load(id) {
      if (id === `\0${TOKENS}`) return tokensCss();
      if (id === `\0${STORY}`) return loaders(checked());
      if (id === `\0${DOSSIERS}`) return asModule(dossiers(checked()));
      if (id === `\0${FIELDS}`) return asModule(fields(checked()));
      if (id.startsWith(`\0${STORY}/`)) return asModule(datasetOf(checked(), id.slice(STORY.length + 2)));
      return null;
    },
  };
}

function checked(): StoryData {
  const result = parseStory(readData(process.cwd()));
  if (result.ok) return result.data;
  const lines = result.problems.map(({ file, where, what, fix }) => `${file}: ${where}: ${what} — ${fix}`);
  throw new Error(`The data has problems (npm run check shows them):\n${lines.join('\n')}`);
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

const dossiers = (data: StoryData) =>
  Object.fromEntries(data.story.languages.map(({ id }) => [id, dossierOf(data, id)]));

const fields = (data: StoryData) =>
  Object.fromEntries(data.story.languages.map(({ id }) => [id, dossierOf(data, id).fields]));

function loaders({ story: { languages } }: StoryData): string {
  const entries = languages.map(({ id }) => `${JSON.stringify(id)}: () => import('${STORY}/${id}')`);
  return `export const languages = ${JSON.stringify(languages)};\nexport const datasets = {${entries.join(',')}};`;
}
