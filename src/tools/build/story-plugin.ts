import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { datasetFileOf } from '../../content/dataset.ts';
import { packed } from '../../geo/delta-rings.ts';
import type { StoryData } from '../../content/story-data.ts';
import { tokensCss } from '../../theme/css.ts';
import { checkedStory } from '../story.ts';
import { storyFolder } from '../story-folder.mjs';
import { CONTENTS, langsOf, languagesOf } from './material.ts';
import { storyFonts } from './story-fonts.ts';

const STORY = 'virtual:story';
const TOKENS = 'virtual:tokens.css';
const FONTS = 'virtual:story-fonts.css';
const BASEMAP = 'virtual:basemap';

/**
 * Gives the pages the checked story: `virtual:story` (languages, one loader each), `virtual:story/<lang>` (its dataset,
 * packed), `virtual:sources` (what only the pages of sources need), `virtual:chronology` (the chart that ends the story),
 * `virtual:takeaway` (what pictures and downloads need besides), `virtual:messages` (the words of the pages that no script
 * wakes), `virtual:basemap` (addresses of its files), `virtual:story-fonts.css` and `virtual:picture-fonts` (the letters of
 * its words) and `virtual:tokens.css`. A fault in the data stops the build with every problem at once.
 */
export function story(): Plugin {
  return {
    name: 'story',
    resolveId: (id) =>
      [TOKENS, FONTS, BASEMAP].includes(id) || Object.hasOwn(CONTENTS, id) || id.startsWith(`${STORY}/`)
        ? `\0${id}`
        : null,
    load(id) {
      if (id === `\0${TOKENS}`) return tokensCss();
      if (id === `\0${FONTS}`) return storyFonts(JSON.stringify(checked()));
      if (id === `\0${BASEMAP}`) return addresses(storyFolder());
      if (id === `\0${STORY}`) return loaders(checked());
      const content = CONTENTS[id.slice(1)];
      if (content) return asModule(content(checked(), langsOf(checked())));
      if (id.startsWith(`\0${STORY}/`)) return asModule(packed(datasetFileOf(checked(), id.slice(STORY.length + 2))));
      return null;
    },
  };
}

const checked = () => checkedStory(storyFolder());

/** A region that is not there cannot be imported, so that its address is null instead. */
export function addresses(folder: string): string {
  const has = (name: string) => existsSync(join(folder, `data/basemap/${name}.json`));
  const address = (name: string) => `export { default as ${name}Url } from '$data/basemap/${name}.json?url';`;
  return address('world') + (has('region') ? address('region') : 'export const regionUrl = null;');
}

const asModule = (value: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/** Dataset files are packed; whoever loads one gets it unpacked. */
const UNPACK = fileURLToPath(new URL('../../geo/delta-rings.ts', import.meta.url));

function loaders(data: StoryData): string {
  const entries = langsOf(data).map(
    (id) => `${JSON.stringify(id)}: async () => unpacked((await import('${STORY}/${id}')).default)`,
  );
  return `import { unpacked } from ${JSON.stringify(UNPACK)};\nexport const languages = ${JSON.stringify(languagesOf(data))};\nexport const datasets = {${entries.join(',')}};`;
}
