import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { rasterise } from '../../../../src/tools/picture-renderer.ts';
import { typeset } from '../../../../src/tools/build/typeset.ts';
import { LANGS, type Lang } from '../../../support/langs.ts';
import { sharePictures } from '../../../../src/export/share/share-pictures.ts';
import type { TypeStyle } from '../../../../src/export/share/typeset.ts';
import { region, world } from '../../../support/basemap.ts';
import { realStory } from '../../../support/real-story.ts';

const cases = LANGS.flatMap((lang) => realStory(lang).chapters.map(({ id }) => ({ lang, id })));
const fileOf = (lang: Lang, chapter: string) => `share/${lang}/${chapter}.png`;

let pictures: Awaited<ReturnType<typeof sharePictures>>;
/** What was written, by picture, since a picture holds outlines alone. */
const written: { text: string; style: TypeStyle }[] = [];
beforeAll(async () => {
  const noting = (text: string, style: TypeStyle) => {
    written.push({ text, style });
    return typeset(text, style);
  };
  pictures = await sharePictures(world, region, noting);
}, 120_000);

const svgOf = (lang: Lang, id: string) => pictures.find(({ file }) => file === fileOf(lang, id))!.svg;

test('every chapter has a picture in every language, and there is no other', () =>
  expect(pictures.map(({ file }) => file).sort()).toEqual(cases.map(({ lang, id }) => fileOf(lang, id)).sort()));

describe.each(cases)('$lang, $id', ({ lang, id }) => {
  test('needs neither fonts nor style sheets, which the rasteriser does not have', () => {
    const svg = svgOf(lang, id);
    const document = new new JSDOM().window.DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(document.querySelector('parsererror')).toBeNull();
    expect(document.querySelectorAll('text, style, image, [class], [style]')).toHaveLength(0);
    expect(svg).not.toMatch(/var\(|NaN|undefined|vector-effect|currentColor/);
  });
});

describe.each(LANGS)('the pictures in %s', (lang) => {
  const { chapters, title, opening } = realStory(lang);

  test('say whose they are, which chapter, and by which day', () => {
    const texts = written.map(({ text }) => text).join('\n');
    const words = chapters.filter(({ id }) => id !== opening).flatMap((chapter) => chapter.title.split(' '));
    for (const word of [title, ...words]) expect(texts).toContain(word);
    expect(texts).toMatch({ de: /^Berichtet bis 31\. Oktober 2024$/m, en: /^Reported by 31 October 2024$/m }[lang]);
  });
});

test('nothing is written smaller than 12 px, where the picture is seen at half its size', () => {
  // The map is enlarged twice, the column of text is not.
  const smallest = Math.min(...written.map(({ style }) => (style.size < 20 ? style.size * 2 : style.size)));
  expect(smallest / 2).toBeGreaterThanOrEqual(12);
});

test('as PNG it has the size that previews want, and the same bytes each time', () => {
  const svg = svgOf('de', 'border');
  const png = Buffer.from(rasterise(svg));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length / 1000).toBeLessThan(600);
  expect(Buffer.from(rasterise(svg)).equals(png)).toBe(true);
});
