import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sceneOfChapter } from '../../../src/core/scene.ts';
import { LANGS, type Lang } from '../../support/langs.ts';
import { marksOf } from '../../../src/map/marks/mark-text.ts';
import { renderStills, stillPicture, type StillFile } from '../../../src/export/stills.ts';
import { FORMATS } from '../../../src/theme/layouts.ts';
import { region, world } from '../../support/basemap.ts';
import { gluedIn } from '../../support/glued.ts';
import { parsePicture } from '../../support/parse-picture.ts';
import { realStory } from '../../support/real-story.ts';

const COMPONENT_CSS = '.a > .b::after { content: "<&" }';
const stills = await renderStills(world, region, COMPONENT_CSS);

const textOf = (file: string) => stills.find((still) => still.file === file)!.text;

const cases = LANGS.flatMap((lang) =>
  realStory(lang).chapters.flatMap((chapter) =>
    FORMATS.map((format) => ({ lang, chapter, format, file: `maps/${lang}/${chapter.id}.${format}.svg` })),
  ),
);

test('every chapter has a picture in every language and format, and there is no other', () =>
  expect(stills.map(({ file }) => file).sort()).toEqual(cases.map(({ file }) => file).sort()));

test('of a story without a region every chapter has one as well, near by on the coarser ground', async () => {
  const withoutRegion = await renderStills(world, null, COMPONENT_CSS);
  expect(withoutRegion.map(({ file }) => file)).toEqual(stills.map(({ file }) => file));
  const hasRegion = ({ text }: StillFile) => /class="frame[ "]/.test(text);
  expect(stills.some(hasRegion)).toBe(true);
  expect(withoutRegion.some(hasRegion)).toBe(false);
});

describe.each(cases)('$file', ({ lang, chapter, file }) => {
  const dataset = realStory(lang as Lang);
  const scene = sceneOfChapter(dataset, chapter);
  const document = parsePicture(textOf(file));

  test('is an SVG document of its own, with a title and a description', () => {
    expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(document.documentElement.getAttribute('lang')).toBe(lang);
    expect(document.querySelector('svg > title')?.textContent).toMatch(/^(Karte|Map): .*\d{4}/);
    expect(document.querySelector('svg > desc')?.textContent).toContain(scene.places[0]!.place.name);
  });

  test('needs nothing: no script, no other file, no other host', () => {
    expect(document.querySelectorAll('script, image, use, foreignObject')).toHaveLength(0);
    expect(textOf(file).replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|@import|url\((?!#)/);
    const names = [...document.querySelectorAll('*')].flatMap((node) => node.getAttributeNames());
    expect(names.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  test('shows the marks that the chapter tells of or keeps in view, all but those beyond the horizon', () => {
    const shown = [...document.querySelectorAll('a[data-mark]')].map((mark) => mark.getAttribute('data-mark')!);
    const marks = Object.values(marksOf(scene)).flat();
    const [ids, inSight] = [marks, marks.filter((mark) => 'place' in mark && chapter.see.includes(mark.place.id))].map(
      (list) => list.map(({ id }) => id),
    );
    expect(shown.filter((id) => !ids!.includes(id))).toEqual([]);
    expect(inSight!.filter((id) => !shown.includes(id))).toEqual([]);
    expect(shown).not.toEqual([]);
  });

  test('leads to the statements, in the list of its language', () => {
    const folder = { de: '../../quellen/', en: '../../en/sources/' }[lang as Lang];
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !href.startsWith(`${folder}#`))).toEqual([]);
  });

  test('has no two words that are glued together when they are copied', () =>
    expect(gluedIn(document.documentElement)).toEqual([]));

  test('is light: 75 kB, or 23 kB on the way', () => {
    expect(Buffer.byteLength(textOf(file)) / 1000).toBeLessThan(75);
    expect(gzipSync(textOf(file)).length / 1000).toBeLessThan(23);
  });
});

test('has the style sheets of its parts, whatever characters stand in them, and both themes', () => {
  const style = parsePicture(stills[0]!.text).querySelector('style')!.textContent;
  expect(style).toContain(COMPONENT_CSS);
  expect(style).toContain('prefers-color-scheme:dark');
});

test('pages name the files by addresses relative to them, and say what they show', () => {
  const { files, alt, caption } = stillPicture(realStory('en'), 'border', '/en/');
  expect(files).toEqual({ upright: '../maps/en/border.upright.svg', broad: '../maps/en/border.broad.svg' });
  expect(stillPicture(realStory('de'), 'border', '/').files.broad).toBe('maps/de/border.broad.svg');
  expect(caption).toBe('Map: Three countries, four numbers (31 October 2024)');
  expect(alt).toMatch(/^[^:]*about 8,000/);
  expect(stillPicture(realStory('de'), 'border', '/').alt).not.toContain('..');
});
