import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { TEMPLATES } from '../../site/page.ts';

/**
 * Which modules travel in one file, where several pages share them: a request costs more than what is saved by a file for
 * each set of pages. A group of higher priority takes a module first, and what a module imports goes along with it.
 */
export const CHUNKS = [
  {
    // What pages without a map have as well; else they would fetch the story's script.
    name: 'plain',
    test: /src\/(theme\/(fonts|layouts)|ui\/base\.css|site\/(styles\.ts|layout\.css|page\.css|print\.css|theme\.ts|nodes|frame-links)|core\/(types|columns|days|markup|params|url|view)|embed\/(messages|frame-height)|state\/(copy-text|open-in-place|replace-address|schedule))|virtual:tokens|virtual:story$|preload-helper/,
    minShareCount: 2,
    priority: 3,
  },
  {
    // What the story's page and the frame do before their app is there.
    name: 'resting',
    test: /src\/(site\/(early-acts|until-begun|resting-card|resting-moments)|story\/(follow|keep-place)|state\/(viewport-height|saves-data)|controls\/announce|ui\/(as-percent|hold-page)|sources\/(show-card|place-popover)|theme\/windows)/,
    minShareCount: 2,
    priority: 3,
  },
  {
    // Map and slider, of the story's page and of the frame; not what the page needs only when it is idle.
    name: 'story',
    test: /node_modules\/(svelte|d3-geo|d3-array)|src\/(?!map\/(SceneList|scene-text|callout-rows)|controls\/ShareButton|story\/(keep-place|return-by-scroll|scrolled-cards))(map|controls|story|geo|core\/words|i18n\/messages-from|state|site\/hydrate)/,
    tags: ['$initial' as const],
    minShareCount: 2,
    priority: 2,
  },
  {
    // Charts, cards and the rest of the frame; of the story's page when it is idle.
    name: 'cards',
    test: /node_modules\/d3-(shape|path)|src\/(charts|sources|map|controls|story|state|ui|site\/wake-card)/,
    tags: ['$initial' as const],
    minShareCount: 2,
    priority: 1,
  },
];

/** The file in which the bundler lists the packages that are in the site's scripts: name, version, licence. */
export const BUNDLED = 'licences.json';

/** What pages fetch once their reader begins: as much an entrance to the code as they are. */
const APPS = ['client.ts', 'story-frame.ts'];

/** The bundler makes the pages' templates, and what they load, into a folder. */
export async function bundle(outDir: string): Promise<void> {
  const entries = [...TEMPLATES, ...APPS.map((name) => `site/${name}`)];
  const input = Object.fromEntries(
    entries.map((name) => [basename(name).replace(/\.\w+$/, ''), join(process.cwd(), 'src', name)]),
  );
  await build({
    configFile: 'vite.config.ts',
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input, output: { codeSplitting: { groups: CHUNKS } } } },
  });
}

/** The text of the script that host pages load: one classic script that leaves no name behind. */
export async function bundleLoader(root: string): Promise<string> {
  const outputs = (await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: join(root, 'src/embed/host/loader.ts'), formats: ['iife'], name: 'unused' },
    },
  })) as Rolldown.RolldownOutput[];
  return outputs[0]!.output[0].code;
}

/** As Subresource Integrity wants it: "sha384-…". */
export const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * A script of `public/` without its comments and indentation, which every reader would load. A minifier would save more,
 * but write strings in a way that old browsers cannot read.
 */
export const withoutComments = (script: string): string =>
  script
    .replaceAll(/^\s*\/\*.*?\*\/$/gms, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^\s+/gm, '');
