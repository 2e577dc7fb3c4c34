import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { fontFiles } from '../../../src/tools/fonts.ts';
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
