import { describe, expect, test } from 'vitest';
import { extrasOf, PLACEHOLDER } from '../../../../src/tools/package/extras.ts';
import { farStory } from '../../../support/far-story.ts';
import { LANGS } from '../../../support/langs.ts';
import { told } from '../../../support/story-server.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="9" height="9"/></svg>';
const site = {
  'index.html': bytes(''),
  'embed/index.html': bytes(''),
  'embed/1.0.0/embed.js': bytes(''),
  'share/de/start.svg': bytes(svg),
  'licences.json': bytes(JSON.stringify([{ name: 'clsx', version: '2.1.1', identifier: 'MIT' }])),
};
const files = await extrasOf(process.cwd(), '1.2.3', site);
const textOf = (file: string) => new TextDecoder().decode(files[file]);

test('nothing of the site is written over', () =>
  expect(Object.keys(files).filter((file) => file in site)).toEqual([]));

test('there is code to paste for every form in every language, with a place for the address', () => {
  const forms = ['auto', 'stepper', 'map', 'chart', 'still'];
  const names = LANGS.flatMap((lang) => forms.map((form) => `snippets/${lang}-${form}.html`));
  expect(Object.keys(files).filter((file) => file.startsWith('snippets/'))).toEqual(names);
  for (const name of names) expect(textOf(name)).toContain(PLACEHOLDER);
  expect(textOf('snippets/en-map.html')).toContain(`src="${PLACEHOLDER}en/embed/?form=map"`);
});

test('every chapter’s picture is there as a drawing and as a PNG that is 1600 px wide', () => {
  expect(textOf('stills/de/start.svg')).toContain('<svg');
  const png = Buffer.from(files['stills/de/start.png']!);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
});

describe.each(['README.md', 'LIESMICH.md'])('%s', (name) => {
  test('says the version, where the pages are, and what to keep when a newer one comes', () => {
    const text = textOf(name);
    for (const part of ['1.2.3', 'snippets/', 'headers/', 'assets/', 'embed/<', PLACEHOLDER]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/`(en\/publish|einbetten)\/`/);
    expect(text).not.toMatch(/undefined|NaN/);
  });
});

test('the header examples know the pages and the version of the script', () => {
  expect(textOf('headers/_headers')).toContain('\n/embed/1.0.0/*\n');
  expect(textOf('headers/_headers')).toMatch(/\n\/embed\/\n .*data:/);
  expect(textOf('headers/nginx.conf')).toContain('location');
  expect(textOf('headers/apache.htaccess')).toContain('Header');
});

test('what is used is listed with its licence: fonts, base map, what the bundler and MapLibre took in', () => {
  const text = textOf('LICENCES.md');
  for (const name of ['svelte', '@fontsource/source-serif-4', 'world-atlas', 'clsx', 'maplibre-gl', 'earcut', 'pbf']) {
    expect(text).toMatch(new RegExp(`\\| ${name} \\| [\\d.]+ \\| [\\w.-]+ \\|`));
  }
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(textOf('LICENSE')).toContain('MIT');
});

test('a site that does not say what is in its scripts cannot be packed', () =>
  expect(extrasOf(process.cwd(), '1.2.3', { 'index.html': bytes('') })).rejects.toThrow('licences.json'));

test.each<[string, Record<string, string>]>([
  ['without', {}],
  ['with', { 'LICENSE-DATA.md': 'As the island wants it.' }],
])('the papers of another story are its own, %s a licence of its data', async (_, own) => {
  const story = { ...farStory({ places: { a: { at: [10, 54] } } }), ...own };
  const module = '/tools/package/extras.ts';
  const papers = await told(story, module, (extras: { extrasOf: typeof extrasOf }) =>
    extras.extrasOf(process.cwd(), '1.2.3', site),
  );
  const read = (file: string) => papers[file] && new TextDecoder().decode(papers[file]);
  expect(read('README.md')).toMatch(/^# Title \(en\), version 1\.2\.3/);
  expect(read('LIESMICH.md')).toMatch(/^# Title \(de\), /);
  expect(read('LICENSE-DATA.md')).toBe(own['LICENSE-DATA.md']);
  expect(read('LICENCES.md')!.includes('LICENSE-DATA.md')).toBe('LICENSE-DATA.md' in own);
});
