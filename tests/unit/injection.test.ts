import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Text that comes from an address, a message or the data must never be read as markup or as code. */

const WAYS =
  /\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|setHTML|srcdoc|\{@html|\beval\s*\(|\bFunction\s*\(/;

/** Where markup is written all the same, and why it is safe. */
const ALLOWED: Readonly<Record<string, string>> = {
  'export/dialog/render-in-browser.ts': 'markup of our own components is read, never written',
  'map/marks/KeyPicture.svelte': 'our own style sheet in a picture file that is made when the site is built',
  'map/StillMap.svelte': 'our own style sheet in a picture file that is made when the site is built',
  'site/ExamplePage.svelte': 'our own snippet, shown as an article would have it; only when the site is built',
  'site/publish/show-preview.ts':
    'our own snippet, each value of which is escaped where it is made; no script in it runs',
  'sources/table/article-rows.ts':
    'pages of this very site, at addresses that its own links name; no script in them runs',
  'site/resting-card.ts': 'markup of our own components, from a file that was built with the page',
  'site/resting-moments.ts': 'markup of our own components, from a file that was built with the page',
  'site/resting-story.ts': 'markup of our own components, from a file that was built with the page',
};

const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm;
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(comment, '');
const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(ts|svelte|m?js)$/.test(file));

describe('nothing is read as markup or as code', () => {
  test('in src, but for what is listed with its reason', () => {
    const found = filesOf('src').filter((file) => WAYS.test(codeOf(`src/${file}`)));
    expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test('in the scripts that are served as they are', () => {
    expect(filesOf('public').filter((file) => WAYS.test(codeOf(`public/${file}`)))).toEqual([]);
  });
});
