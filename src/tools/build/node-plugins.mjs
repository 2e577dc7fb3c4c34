import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../command.mjs';

/** @typedef {import('vite').Plugin} Plugin */
/** @typedef {import('vite').Rolldown.PluginContext} PluginContext */

/** What the bundle of the commands needs besides what the site's own has. */

const VIRTUAL = 'virtual:';
const TOLD = '\0told:';
/** As the bundler names it, on any system. @param {string} path below src */
const inSource = (path) => join(root, 'src', path).replaceAll('\\', '/');

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
    const told = `import { told } from ${JSON.stringify(inSource('tools/build/told.ts'))}; const content = told(${JSON.stringify(name)});`;
    if (name !== 'virtual:story') return `${told} export default content;`;
    return `import { unpacked } from ${JSON.stringify(inSource('geo/delta-rings.ts'))}; ${told}
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
      const styles = Object.entries(PICTURES).map(([name, component]) => {
        const css = [...partsOf(this, inSource(component))].map((id) => withoutLayer(sheets.get(id) ?? '')).join('');
        if (css === '') throw new Error(`${component} and its parts have no style sheets`);
        return [name, css];
      });
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

/** Modules that ask where they are are told where they were written. @type {Plugin} */
export const ownPaths = {
  name: 'own-paths',
  enforce: 'pre',
  transform(code, id) {
    if (!id.startsWith(inSource('tools')) || !code.includes('import.meta.')) return null;
    const told = code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)));
    // No line moves.
    return { code: told, map: null };
  },
};
