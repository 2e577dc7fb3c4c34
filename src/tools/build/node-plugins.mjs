import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../command.mjs';

/** @typedef {import('vite').Plugin} Plugin */
/** @typedef {import('vite').Rolldown.PluginContext} PluginContext */

/** What the bundle of the commands needs besides what the site's own has. */

const VIRTUAL = 'virtual:';
const TOLD = '\0told:';
const source = (/** @type {string} */ path) => JSON.stringify(join(root, 'src', path));

/** Whatever is made of the story is asked for when a command runs: the bundle serves all stories. @type {Plugin} */
export const toldStory = {
  name: 'told-story',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(VIRTUAL) ? TOLD + id : null),
  load(id) {
    if (!id.startsWith(TOLD)) return null;
    const name = id.slice(TOLD.length);
    // For browsers alone.
    if (name.endsWith('.css')) return '';
    if (name === 'virtual:basemap') return 'export const worldUrl = null, regionUrl = null;';
    const told = `import { told } from ${source('tools/build/told.ts')}; const content = told(${JSON.stringify(name)});`;
    if (name !== 'virtual:story') return `${told} export default content;`;
    return `import { unpacked } from ${source('geo/delta-rings.ts')}; ${told}
      export const { languages } = content;
      export const datasets = Object.fromEntries(
        Object.entries(content.datasets).map(([lang, file]) => [lang, async () => unpacked(file)]),
      );`;
  },
};

/** The components that picture files are made of. */
const PICTURES = { stills: 'map/StillMap.svelte', keys: 'map/marks/KeyPicture.svelte' };

/** Tells the style sheets of picture files: as components have them, before the bundler does its own to them. @param {(styles: string) => void} say in JSON @returns {Plugin} */
export function pictureStyles(say) {
  /** @type {Map<string, string>} */
  const sheets = new Map();
  return {
    name: 'picture-styles',
    enforce: 'pre',
    transform: (css, id) => void (id.includes('?svelte&type=style') && sheets.set(id, css)),
    generateBundle() {
      const stylesOf = (/** @type {string} */ component) =>
        [...partsOf(this, join(root, 'src', component))].map((id) => withoutLayer(sheets.get(id) ?? '')).join('');
      const styles = Object.entries(PICTURES).map(([name, component]) => [name, stylesOf(component)]);
      say(JSON.stringify(Object.fromEntries(styles)));
    },
  };
}

/** See `styleSheets`: a picture file stands alone, and not all that shows SVG knows layers. @param {string} css */
const withoutLayer = (css) => css.replace(/^@layer components\{([^]*)\}$/, '$1').replaceAll(/\s+/g, ' ');

/** A module and all that it imports, itself or through others. @param {PluginContext} context @param {string} id @param {Set<string>} found */
function partsOf(context, id, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  const { importedIds = [], dynamicallyImportedIds = [] } = context.getModuleInfo(id) ?? {};
  for (const part of [...importedIds, ...dynamicallyImportedIds]) partsOf(context, part, found);
  return found;
}

const TOOLS = join(root, 'src/tools');

/** Modules that ask where they are are told where they were written. @type {Plugin} */
export const ownPaths = {
  name: 'own-paths',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(TOOLS) || !code.includes('import.meta.')) return null;
    const told = code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)));
    // No line moves.
    return { code: told, map: null };
  },
};
