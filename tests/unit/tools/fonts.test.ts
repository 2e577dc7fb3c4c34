import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles, unknownSignIn } from '../../../src/tools/fonts.ts';
import { rasterise } from '../../../src/tools/picture-renderer.ts';
import { PICTURE_FONTS } from '../../../src/theme/picture-fonts.ts';

/** Of a line of text as a rasteriser sets it, px; 0: it has no letters for it. */
const widthOf = (text: string, look: string) =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="90"><text y="60" font-size="40" ${look}>${text}</text></svg>`,
    {
      font: { loadSystemFonts: false, fontFiles: fontFiles() },
    },
  ).getBBox()?.width ?? 0;
const look = (family: keyof typeof PICTURE_FONTS, weight: number) =>
  `font-family="${PICTURE_FONTS[family]}" font-weight="${weight}"`;

test('a rasteriser finds each of our faces by family and weight', () => {
  const widths = (
    [
      ['sans', 400],
      ['sans', 600],
      ['serif', 600],
    ] as const
  ).map(([family, weight]) => widthOf('Hamburgefonstiv', look(family, weight)));
  expect(new Set(widths).size).toBe(3);
  expect(Math.min(...widths)).toBeGreaterThan(200);
});

test.each(['Річка', 'Łódź', 'Ελλάδα'])('it has the letters of %s, of another part of the font', (word) =>
  expect(widthOf(word, look('sans', 600))).toBeGreaterThan(60),
);

test('but not those of every script', () =>
  expect(widthOf('한국', look('sans', 400))).toBe(widthOf('\ue000\ue000', look('sans', 400))));

const pictureOf = (text: string) =>
  rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20" ${look('sans', 600)}>${text}</text></svg>`,
  );

test.each([
  ['the narrow space in French numbers', '80\u202f000', '80\u2009000'],
  ['a figure space', '1\u2007000', '1\u2009000'],
  ['a hyphen that does not break', 'non\u2011dit', 'non-dit'],
  ['a mark of direction', 'a\u200eb', 'ab'],
  ['a letter and its accent apart', 's\u0326', 'ș'],
])('a picture draws %s', (_, text, same) => {
  expect(Buffer.compare(pictureOf(text), pictureOf(same))).toBe(0);
  expect(unknownSignIn(text)).toBeUndefined();
});

test.each(['−5 ’ « » “ ” „ – — …', 'ʻā ē', 'ı ğ ș ł ø ß ħ', 'Ґє ї', 'Ἀθῆναι', '½ ≠ × ² № ₴ €', 'Việt'])(
  'it has every sign of %s',
  (text) => expect(unknownSignIn(text)).toBeUndefined(),
);
