import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, env, pid, platform, versions } from 'node:process';
import { ownPaths, pictureStyles, toldStory } from './build/node-plugins.mjs';
import { root } from './command.mjs';
import { forget, isUsed, KEPT, keyOf } from './kept.mjs';

/** The commands as Node runs them, each a file of `folder`; `key` names all that could change what they do. @typedef {{ folder: string, key: string }} Tools */

/** Paths and contents of the files in a folder and below it, also of those that it only leads to. @param {string} folder @param {string} from @returns {[path: string, content: string][]} */
function filesIn(folder, from = '') {
  return readdirSync(join(folder, from))
    .sort()
    .flatMap((name) => {
      const path = join(from, name);
      const entry = statSync(join(folder, path), { throwIfNoEntry: false });
      if (entry?.isDirectory()) return filesIn(folder, path);
      return entry ? [[path, readFileSync(join(folder, path), 'base64')]] : [];
    });
}

/** Of the checkout: those of npm, TypeScript and Vite, and what else may come to be one. */
const SETTINGS = /\.([cm]?[jt]s|json)$/;
/** Where npm says what it has installed. */
const INSTALLED = 'node_modules/.package-lock.json';

/** Names all that the site is made of but the story: what is written here, what is installed, and what runs it. */
export function keyOfCode(checkout = root) {
  const settings = readdirSync(checkout)
    .filter((name) => SETTINGS.test(name))
    .map((name) => [name, readFileSync(join(checkout, name), 'utf8')]);
  const code = ['src', 'public'].map((name) => filesIn(join(checkout, name)));
  // Without that list nobody knows: nothing is taken again.
  const list = join(checkout, INSTALLED);
  const installed = existsSync(list) ? readFileSync(list, 'utf8') : randomUUID();
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return keyOf(checkout, settings, code, installed, [versions, platform, arch, locale, timeZone]);
}

/** The commands, bundled where that was not done before. @returns {Promise<Tools>} */
export async function bundledTools() {
  // Else they would carry Svelte's development code, and so would all pages.
  env.NODE_ENV = 'production';
  const key = keyOfCode();
  const folder = join(KEPT, key);
  if (!isWhole(folder)) await bundle(folder);
  isUsed(folder);
  forget();
  return { folder, key };
}

/** The file of a bundle that holds the style sheets of picture files. */
export const STYLES = 'styles.json';
/** The file of a bundle that says what its other files add up to. */
const SUM = 'sum';
const sumOf = (/** @type {string} */ folder) => keyOf(filesIn(folder).filter(([path]) => path !== SUM));
const isWhole = (/** @type {string} */ folder) =>
  existsSync(join(folder, SUM)) && readFileSync(join(folder, SUM), 'utf8') === sumOf(folder);

/** What runs in a thread of its own. */
const THREADS = ['build/bundle-thread.ts', 'build/draw-thread.ts'];

/** Another command may do the same at the same time, and be the first. @param {string} folder */
async function bundle(folder) {
  // Only now: it takes a moment to load.
  const { build } = await import('vite');
  const part = `${folder}.${pid}.part`;
  rmSync(folder, { recursive: true, force: true });
  const tools = import.meta.dirname;
  const commands = readdirSync(tools).filter((name) => /(?<!\.d)\.ts$/.test(name));
  let styles = '';
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    publicDir: false,
    plugins: [toldStory, pictureStyles((all) => (styles = all)), ownPaths],
    build: {
      ssr: true,
      outDir: part,
      emptyOutDir: true,
      license: false,
      sourcemap: true,
      cssMinify: false,
      rolldownOptions: {
        input: [...commands, ...THREADS].map((name) => join(tools, name)),
        checks: { ineffectiveDynamicImport: false },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
      },
    },
  });
  writeFileSync(join(part, STYLES), styles);
  writeFileSync(join(part, SUM), sumOf(part));
  try {
    renameSync(part, folder);
  } catch (error) {
    if (!isWhole(folder)) throw error;
    rmSync(part, { recursive: true });
  }
}
