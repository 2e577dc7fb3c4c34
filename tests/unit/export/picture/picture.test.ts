import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../support/langs.ts';
import { decodeGround, decodeRegion } from '../../../../src/geo/topology.ts';
import { chapterView } from '../../../../src/export/picture/subject.ts';
import { picture, type Wish } from '../../../../src/export/picture/picture.ts';
import { withFonts, withoutFonts } from '../../../../src/export/render-on-server.ts';
import { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { region, world } from '../../../support/basemap.ts';
import { parsePicture } from '../../../support/parse-picture.ts';
import { textBoxes } from '../../../support/picture-boxes.ts';
import { faultsOfTexts, stories, wishOf } from '../../../support/pictures.ts';

const grounds = { world: decodeGround(world), region: decodeRegion(region) };
const chapters = stories.de.chapters.map(({ id }) => id);
const SIZES = ['320x320', '320x1000', '1000x320', '800x800', '1080x1350', '1200x630', '1600x900', '4096x4096'];

const svgOf = (wish: Wish) => picture(wish, grounds, withoutFonts);

describe.each(chapters)('the picture of %s', (chapter) => {
  const svg = svgOf(wishOf(chapter, '1080x1350'));
  const document = parsePicture(svg);

  test('stands alone: no script, class, picture or address in it, and no style but its typefaces', () => {
    expect(
      document.querySelectorAll('script, style, image, foreignObject, a, use, [class], [style], [href], [textLength]'),
    ).toHaveLength(0);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|data:|var\(|currentColor|vector-effect|NaN|undefined|Infinity/,
    );
    expect([...svg.matchAll(/url\(([^)]*)\)/g)].filter(([, to]) => !to!.startsWith('#'))).toEqual([]);
  });

  test('names each part once, and what it refers to is there', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });

  test('has a mark for everything that this day shows of the chapter’s places', () => {
    const { see } = stories.de.chapters.find(({ id }) => id === chapter)!;
    const { scene } = new Explorer(stories.de, '', chapterView(stories.de, chapter));
    const ids = new Set([...document.querySelectorAll('g[id]')].map(({ id }) => id));
    const isDrawn = (kinds: readonly string[], id: string) => kinds.some((kind) => ids.has(`${kind}-${id}`));
    const missing = [
      ...scene.places.filter(({ id }) => see.includes(id) && !isDrawn(['place', 'label'], id)),
      ...scene.moves.filter(({ id }) => !isDrawn(['move'], id)),
    ];
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each(SIZES)('at %s: no text covers another, all stand in the picture, none is smaller than 11 px', (size) => {
    const wish = wishOf(chapter, size);
    expect(faultsOfTexts(svgOf(wish), wish.size)).toEqual([]);
  });
});

describe('a picture', () => {
  test('explains the marks that are in it and no other', () => {
    const explained = (chapter: string) =>
      textBoxes(parsePicture(svgOf(wishOf(chapter, '1600x900')))).map(({ text }) => text);
    expect(explained('ship')).toEqual(expect.arrayContaining(['Ort genannt', 'Ort nicht genannt']));
    expect(explained('west')).toEqual(expect.arrayContaining(['Ort nicht genannt', 'Route unbekannt']));
    // Both are known by that day, and the chapter does not tell of them.
    expect(explained('border')).not.toContain('Ort genannt');
    expect(explained('border')).not.toContain('Ort nicht genannt');
  });

  test.each(LANGS)('in %s says day, headline, whose it is, and by which licence', (lang) => {
    const dataset = stories[lang];
    const document = parsePicture(svgOf(wishOf('border', '1600x900', { dataset, address: 'https://a.example/x/' })));
    const said = textBoxes(document)
      .map(({ text }) => text)
      .join(' ');
    const words = [
      { de: 'Gesagt bis 31. Oktober 2024', en: 'Said by 31 October 2024' }[lang],
      dataset.title,
      dataset.chapters.find(({ id }) => id === 'border')!.title,
      'CC\u00a0BY\u00a04.0.',
      'https://a.example/x/',
    ];
    for (const word of words) expect(said).toContain(word);
    expect(document.documentElement.getAttribute('xml:lang')).toBe(lang);
  });

  test('on a day of no chapter says what that day brings', () => {
    const view = { ...chapterView(stories.en, 'border'), day: chapterView(stories.en, 'fought').day };
    const svg = svgOf(wishOf('border', '1600x900', { dataset: stories.en, view }));
    const title = stories.en.chapters.find(({ id }) => id === 'border')!.title;
    expect(parsePicture(svg).querySelector('title')!.textContent).not.toContain(title);
    expect(svg).toContain('Said by 7 November 2024');
  });

  test('is dark where that is asked for', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => svgOf(wishOf('west', '800x800', { theme })));
    expect(dark).not.toBe(light);
    expect(dark).not.toContain('#f4f1ea');
  });

  test('has the same bytes each time', () =>
    expect(svgOf(wishOf('west', '1200x630'))).toBe(svgOf(wishOf('west', '1200x630'))));

  test('brings its typefaces along, and is the same without them', () => {
    const wish = wishOf('confirmed', '1080x1350');
    const svg = picture(wish, grounds, withFonts);
    const [style] = /<style>.*<\/style>/.exec(svg)!;
    for (const family of ['Source Sans 3', 'Source Serif 4'])
      expect(style).toMatch(new RegExp(`@font-face\\{font-family:'${family}'[^}]*url\\('data:font/woff2;base64,`));
    expect(style.replaceAll(/@font-face\{[^}]*\}/g, '')).toBe('<style></style>');
    expect(svg.replace(style, '')).toBe(svgOf(wish));
  });

  test.each(['319x400', '400x4097', '400.5x400'])('of %s is refused', (size) =>
    expect(() => svgOf(wishOf('border', size))).toThrow(RangeError),
  );
});
