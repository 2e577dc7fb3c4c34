import { describe, expect, test } from 'vitest';
import { extrasOf, papersOf, PLACEHOLDER } from '../../../../src/tools/package/extras.ts';
import { LANGS } from '../../../support/langs.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

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

describe('the papers are the story’s own', () => {
  test.each([
    ['.', ['README.md', 'LIESMICH.md'], 'As Reported', 'High Water'],
    ['tests/stories/flood', ['README.md', 'CHYTAYMENE.md'], 'High Water', 'As Reported'],
  ])('of the story in %s', (story, readmes, own, other) => {
    const { LICENSE, ...papers } = papersOf('.', story, '1.2.3');
    expect(LICENSE).toContain('MIT');
    expect(Object.keys(papers).sort()).toEqual(['LICENSE-DATA.md', ...readmes].sort());
    for (const name of ['LICENSE-DATA.md', 'README.md']) {
      expect(papers[name]).toContain(own);
      expect(papers[name]).not.toContain(other);
    }
  });

  test('where it has no licence, nothing is packed', () => {
    const folder = tempFolder();
    expect(() => papersOf('.', folder, '1.2.3')).toThrow(`${folder}/LICENSE-DATA.md does not exist`);
  });
});

test('a site that does not say what is in its scripts cannot be packed', () =>
  expect(extrasOf(process.cwd(), '1.2.3', { 'index.html': bytes('') })).rejects.toThrow('licences.json'));
