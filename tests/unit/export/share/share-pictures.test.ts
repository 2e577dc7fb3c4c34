import { describe, expect, test } from 'vitest';
import { rasterise } from '../../../../src/tools/picture-renderer.ts';
import { LANGS, type Lang } from '../../../support/langs.ts';
import { sharePictures } from '../../../../src/export/share/share-pictures.ts';
import { withoutFonts } from '../../../../src/export/render-on-server.ts';
import { region, world } from '../../../support/basemap.ts';
import { gluedIn } from '../../../support/glued.ts';
import { parsePicture } from '../../../support/parse-picture.ts';
import { textBoxes } from '../../../support/picture-boxes.ts';
import { realStory } from '../../../support/real-story.ts';

const cases = LANGS.flatMap((lang) => realStory(lang).chapters.map(({ id }) => ({ lang, id })));
const fileOf = (lang: Lang, chapter: string) => `share/${lang}/${chapter}.png`;

const pictures = await sharePictures(world, region, withoutFonts);
const svgOf = (lang: Lang, id: string) => pictures.find(({ file }) => file === fileOf(lang, id))!.svg;

test('every chapter has a picture in every language, and there is no other', () =>
  expect(pictures.map(({ file }) => file).sort()).toEqual(cases.map(({ lang, id }) => fileOf(lang, id)).sort()));

describe.each(cases)('$lang, $id', ({ lang, id }) => {
  const document = parsePicture(svgOf(lang, id));
  const boxes = textBoxes(document);

  test('stands alone: no script, class, picture or address in it', () => {
    expect(document.querySelectorAll('script, style, image, [class], [style]')).toHaveLength(0);
    expect(svgOf(lang, id)).not.toMatch(/var\(|NaN|undefined|vector-effect|currentColor/);
  });

  test('says whose it is, which chapter, and by which day', () => {
    const { chapters, title, headline, opening } = realStory(lang);
    const said = boxes.map(({ text }) => text);
    const chapter = chapters.find((each) => each.id === id)!;
    expect(said.join(' ')).toContain(title);
    expect(said.join(' ')).toContain(id === opening ? headline : chapter.title);
    expect(said.filter((text) => /^(Gesagt bis|Said by) /.test(text))).toHaveLength(1);
  });

  test('shows its map; the one for the whole story shows the chart that ends it', () => {
    const said = boxes.map(({ text }) => text);
    const { camps, opening } = realStory(lang);
    const rows = camps.filter(({ label }) => said.includes(label));
    expect(rows.length >= 4).toBe(id === opening);
    expect(document.querySelector('[id="window"]') === null).toBe(id === opening);
  });

  test('writes nothing smaller than 12 px where it is seen at half its size', () =>
    expect(Math.min(...boxes.map(({ fontPx }) => fontPx)) / 2).toBeGreaterThanOrEqual(11.99));

  test('has no two words that are glued together when they are copied', () =>
    expect(gluedIn(document.documentElement)).toEqual([]));
});

test('as PNG it has the size that previews want, and the same bytes each time', () => {
  const svg = svgOf('de', 'border');
  const png = Buffer.from(rasterise(svg));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length / 1000).toBeLessThan(600);
  expect(Buffer.from(rasterise(svg)).equals(png)).toBe(true);
});
