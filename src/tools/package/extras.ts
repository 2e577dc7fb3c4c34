import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languages } from 'virtual:story';
import { chapterView } from '../../export/picture/subject.ts';
import { toldStories } from '../../export/told-stories.ts';
import { fillReadme } from '../../content/languages/read-language.ts';
import { snippetOf } from '../../embed/snippet.ts';
import { defaultChoice, optionsOf } from '../../site/publish/choice.ts';
import { embeddableOf } from '../../site/publish/embeddable.ts';
import { PICTURE_FORMATS } from '../picture-options.ts';
import { rendererOf, stories } from '../picture-renderer.ts';
import { BUNDLED } from '../build/bundle.ts';
import { checkedStory } from '../story.ts';
import { asBytes } from '../zip.ts';
import { storyFolder } from '../story-folder.mjs';
import { inputsOf, readRecipe } from '../basemap/recipe.ts';
import { apache, hosted, nginx } from './headers.ts';

type Files = Record<string, Uint8Array>;

/** Beside a story's data. */
const DATA_LICENCE = 'LICENSE-DATA.md';

/** Px. */
const STILL = { width: 1600, height: 900 };

/** What the package has besides the site's files, which it is made from. */
export async function extrasOf(root: string, version: string, site: Readonly<Files>): Promise<Files> {
  const story = storyFolder();
  // Of the code, and of the story's texts and data, if it comes with one.
  const licences = [join(root, 'LICENSE'), join(story, DATA_LICENCE)].filter((file) => existsSync(file));
  const texts = {
    ...Object.fromEntries(licences.map((file) => [basename(file), readFileSync(file, 'utf8')])),
    ...readmes(story, version),
    ...Object.fromEntries((await snippetFiles()).map(({ file, text }) => [file, text])),
    ...headerFiles(Object.keys(site)),
    'LICENCES.md': licencesOf(root, bundledIn(site), existsSync(join(story, DATA_LICENCE)) ? DATA_LICENCE : null),
  };
  return { ...asBytes(texts), ...(await stillsOf()) };
}

/** The packages in the site's scripts. @throws if the site was built without their list */
function bundledIn(site: Readonly<Files>): string[] {
  const file = site[BUNDLED];
  if (!file) throw new Error(`The site has no ${BUNDLED}; it has to be built anew.`);
  return (JSON.parse(new TextDecoder().decode(file)) as { name: string }[]).map(({ name }) => name);
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
  const render = await rendererOf();
  const files = (await stories()).flatMap((dataset) =>
    dataset.chapters.flatMap(({ id }) =>
      PICTURE_FORMATS.map((format) => {
        const view = chapterView(dataset, id);
        const content = render('map', { dataset, view, size: STILL, theme: 'light', address: null }, format);
        return [`stills/${dataset.lang}/${id}.${format}`, Buffer.from(content)] as const;
      }),
    ),
  );
  return Object.fromEntries(files);
}

/** What stands at the top of the package, in every language; its addresses are paths from the package's root. */
function readmes(story: string, version: string): Record<string, string> {
  const data = checkedStory(story);
  return Object.fromEntries(
    data.story.languages.map(({ id, home, example, publish }) => {
      const { readme } = data.languages[id]!;
      const path = (address: string) => `\`${address.slice(1) || './'}\``;
      const values = { title: data.story.title[id]!, version, placeholder: PLACEHOLDER };
      const addresses = { home: path(home), example: path(example), publish: path(publish) };
      return [readme.file, fillReadme(readme, { ...values, ...addresses })];
    }),
  );
}

/** What stands in the files in place of the site's address, which they cannot know. */
export const PLACEHOLDER = 'https://YOUR-ADDRESS.example/folder/';

const FORMS = ['auto', 'stepper', 'map', 'chart', 'still'] as const;

/** A file to copy from for each language and form: "snippets/en-map.html". */
async function snippetFiles(): Promise<{ file: string; text: string }[]> {
  const embeddables = (await toldStories()).map(({ own, dataset }) => embeddableOf(dataset, own, false));
  return embeddables.flatMap((story) =>
    FORMS.map((form) => ({
      file: `snippets/${story.lang}-${form}.html`,
      text: `${snippetOf(optionsOf({ ...defaultChoice(story), form }, story, PLACEHOLDER, null))}\n`,
    })),
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** A package that comes as one file with others in it, and its source maps, which name them. */
const PREBUILT = {
  name: 'maplibre-gl',
  maps: ['dist/maplibre-gl.mjs.map', 'dist/maplibre-gl-worker.mjs.map'],
} as const;

const readManifest = (folder: string) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/**
 * What the site is made from: packages that are in its files, fonts and base map among them, with their licences.
 * @param bundled names of the packages that are in the site's scripts
 * @param ofData the file that says the licence of texts and data at length, if there is one
 */
function licencesOf(root: string, bundled: readonly string[], ofData: string | null): string {
  const own = readManifest(root);
  const inputs = inputsOf(readRecipe(storyFolder())).map((input) => input.package);
  const used = new Set([...Object.keys(own.dependencies), ...inputs, ...bundled, ...within(root)]);
  const packages = [...used].sort().map((name) => join(root, 'node_modules', name));
  const rows = packages
    .map(readManifest)
    .map(({ name, version, license }) => `| ${name} | ${version} | ${license} |\n`);
  return [
    '# What is in this package, and by which licence\n\n',
    `Code of the site: ${own.license} (LICENSE). Its texts and data: CC BY 4.0${ofData ? ` (${ofData})` : ''}.\n\n`,
    '| package | version | licence |\n| --- | --- | --- |\n',
    ...rows,
    ...packages.map(textOf),
  ].join('');
}

/** The packages in the prebuilt one, but for those that hold types alone. */
function within(root: string): string[] {
  const sources = PREBUILT.maps.flatMap((file) => {
    const map = readFileSync(join(root, 'node_modules', PREBUILT.name, file), 'utf8');
    return (JSON.parse(map) as { sources: string[] }).sources;
  });
  const names = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []);
  return names.filter((name) => !name.startsWith('@types/'));
}

/** The licence as the package brings it, if it brings one; some of them want to be handed on. */
function textOf(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  if (!file) return '';
  return `\n## ${readManifest(folder).name}\n\n\`\`\`\n${readFileSync(join(folder, file), 'utf8').trim()}\n\`\`\`\n`;
}
