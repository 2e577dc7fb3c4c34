import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles, unknownSignIn, withParts } from '../../../src/tools/fonts.ts';
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

const pictureOf = (text: string, ...[family, weight]: Parameters<typeof look> | []) =>
  rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><text y="20" ${look(family ?? 'sans', weight ?? 600)}>${text}</text></svg>`,
  );
const isSame = (...[one, other]: Uint8Array[]) => Buffer.compare(one!, other!) === 0;

test.each([
  ['the narrow space in French numbers', '80\u202f000', '80\u2009000'],
  ['a figure space', '1\u2007000', '1\u2009000'],
  ['a hyphen that does not break', 'non\u2011dit', 'non-dit'],
  ['a mark of direction', 'a\u200eb', 'ab'],
  ['a letter and its accent apart', 's\u0326', 'ș'],
])('a picture draws %s', (_, text, same) => {
  expect(isSame(pictureOf(text), pictureOf(same))).toBe(true);
  expect(unknownSignIn(text)).toBeUndefined();
});

test.each(['−5 ’ « » “ ” „ – — …', 'ʻā ē', 'ı ğ ș ł ø ß ħ', 'Ґє ї', 'Ἀθῆναι', '½ ≠ × ² № ₴ €', 'Việt'])(
  'it has every sign of %s',
  (text) => expect(unknownSignIn(text)).toBeUndefined(),
);

const FACES = [['sans', 400], ['sans', 600], ['serif', 600]] as const; // prettier-ignore

test.each(['šķļņģ', 'ėšžų', 'ʻalofa', 'ЇжҐ№', 'Ωά', 'ệ'])(
  'a picture draws each sign of %s beside letters of other parts of the font, in every face',
  (signs) => {
    for (const [family, weight] of FACES) {
      for (const sign of signs) {
        // Where it has none, a rasteriser draws a box.
        const [drawn, boxed] = [sign, '\ue000'].map((each) => pictureOf(`Rīgā ж ${each}`, family, weight));
        expect(isSame(drawn!, boxed!), `${sign}, ${family} ${weight}`).toBe(false);
      }
    }
  },
);

test.each(['ж', 'š', 'Ω', 'ệ'])('a picture draws %s in the weight and the family that it asks for', (sign) => {
  const [regular, bold, serif] = FACES.map((face) => pictureOf(sign, ...face));
  expect([isSame(regular!, bold!), isSame(bold!, serif!), isSame(regular!, serif!)]).toEqual([false, false, false]);
});

test('only what a picture writes is taken apart, not what describes it', () => {
  const text = '<text font-family="\'Source Serif 4\',serif">a<tspan x="1">ж&amp;ж</tspan></text>';
  const wrapped = '<tspan font-family="\'Source Serif 4 cyrillic\'">ж</tspan>';
  expect(withParts(`<svg><title>ж</title>${text}</svg>`)).toBe(
    `<svg><title>ж</title>${text.replaceAll('ж', wrapped)}</svg>`,
  );
});
