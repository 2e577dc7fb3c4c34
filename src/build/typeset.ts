import { openSync } from 'fontkit';
import { createRequire } from 'node:module';
import type { Outlines, TypeStyle } from '../pages/share-picture/typeset.ts';

// fontkit cannot set the weight of the page's variable font in woff2, so the same font comes at fixed weights here.
const FILES = {
  'sans 400': '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
  'sans 600': '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
  'serif 600': '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
} as const;

const fonts = new Map<string, ReturnType<typeof openSync>>();

function fontOf(family: TypeStyle['family'], weight: TypeStyle['weight']) {
  const name = `${family} ${weight}`;
  const file = FILES[name as keyof typeof FILES] as string | undefined;
  if (!file) throw new RangeError(`no font for ${name}`);
  const font = fonts.get(name) ?? openSync(createRequire(import.meta.url).resolve(file));
  fonts.set(name, font);
  return font;
}

const known = new Map<string, Outlines>();

/** A line of text as outlines of the site's own typefaces: an SVG path from 0, 0 on its baseline, in px. */
export function typeset(text: string, style: TypeStyle): Outlines {
  const key = JSON.stringify([text, style]);
  const outlines = known.get(key) ?? drawn(text, style);
  known.set(key, outlines);
  return outlines;
}

function drawn(text: string, { family, weight, size, spacing = 0 }: TypeStyle): Outlines {
  const font = fontOf(family, weight);
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let width = 0;
  let d = '';
  glyphs.forEach(({ path }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    d += path.transform(scale, 0, 0, -scale, width + xOffset * scale, -yOffset * scale).toSVG();
    width += xAdvance * scale + spacing;
  });
  return { d, width };
}
