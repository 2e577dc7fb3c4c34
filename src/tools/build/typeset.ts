import { openSync, type Font } from 'fontkit';
import { createRequire } from 'node:module';
import type { Outlines, TypeStyle } from '../../export/share/typeset.ts';

// fontkit cannot set the weight of the page's variable font in woff2, so the same font comes at fixed weights here.
const FILES = {
  'sans 400': (subset: string) => `@fontsource/source-sans-3/files/source-sans-3-${subset}-400-normal.woff2`,
  'sans 600': (subset: string) => `@fontsource/source-sans-3/files/source-sans-3-${subset}-600-normal.woff2`,
  'serif 600': (subset: string) => `@fontsource/source-serif-4/files/source-serif-4-${subset}-600-normal.woff2`,
} as const;

/** A font comes in parts, of which the first that has a letter sets it. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

const fonts = new Map<string, Font>();

function fontOf(family: TypeStyle['family'], weight: TypeStyle['weight'], subset: string): Font {
  const name = `${family} ${weight}`;
  const file = FILES[name as keyof typeof FILES] as ((subset: string) => string) | undefined;
  if (!file) throw new RangeError(`no font for ${name}`);
  const font = fonts.get(file(subset)) ?? openSync(createRequire(import.meta.url).resolve(file(subset)));
  fonts.set(file(subset), font);
  return font;
}

/** The parts of a line that one font sets each. What no font has is left to the first, which draws an empty box. */
function runsOf(text: string, { family, weight }: TypeStyle): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0)!;
    const subset = SUBSETS.find((name) => fontOf(family, weight, name).hasGlyphForCodePoint(code)) ?? SUBSETS[0]!;
    const font = fontOf(family, weight, subset);
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

const known = new Map<string, Outlines>();

/** A line of text as outlines of the site's own typefaces: an SVG path from 0, 0 on its baseline, in px. */
export function typeset(text: string, style: TypeStyle): Outlines {
  const key = JSON.stringify([text, style]);
  const outlines = known.get(key) ?? drawn(text, style);
  known.set(key, outlines);
  return outlines;
}

/** None of the fonts has it: a sign of equality, struck through. */
const UNEQUAL = '≠';

const drawn = (text: string, style: TypeStyle): Outlines =>
  text
    .split(UNEQUAL)
    .reduce((line, part, index) => then(index > 0 ? unequalAfter(line, style) : line, part, style), NOTHING);

const NOTHING: Outlines = { d: '', width: 0 };

function unequalAfter(line: Outlines, style: TypeStyle): Outlines {
  const equal = then(line, '=', style);
  const middle = (line.width + equal.width) / 2;
  const { d } = then({ ...equal, width: middle - then(NOTHING, '/', style).width / 2 }, '/', style);
  return { ...equal, d };
}

/** A line, and so much more of it. */
function then(line: Outlines, text: string, style: TypeStyle): Outlines {
  const { size, spacing = 0 } = style;
  let { d, width } = line;
  for (const run of runsOf(text, style)) {
    const scale = size / run.font.unitsPerEm;
    const { glyphs, positions } = run.font.layout(run.text);
    glyphs.forEach(({ path }, index) => {
      const { xAdvance, xOffset, yOffset } = positions[index]!;
      d += path.transform(scale, 0, 0, -scale, width + xOffset * scale, -yOffset * scale).toSVG();
      width += xAdvance * scale + spacing;
    });
  }
  return { d, width };
}
