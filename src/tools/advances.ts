import { openSync, type Font } from 'fontkit';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FONT = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const TABLE = new URL('../theme/advances.json', import.meta.url);
/** Of headlines, for pictures alone: the page leaves them to the browser. */
const SERIF = '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2';
const SERIF_TABLE = new URL('../theme/serif-advances.json', import.meta.url);
const WEIGHTS = [400, 600];

/** Writes the advance widths of the shipped fonts, in em, by character; those of the sans by weight too. Returns the exit code. */
export function main(): number {
  const path = createRequire(import.meta.url).resolve(FONT);
  const tables = WEIGHTS.map((weight) => [weight, advancesOf(instanceOf(path, weight))]);
  writeFileSync(TABLE, `${JSON.stringify(Object.fromEntries(tables), null, 2)}\n`);
  const serif = openSync(createRequire(import.meta.url).resolve(SERIF));
  writeFileSync(SERIF_TABLE, `${JSON.stringify(advancesOf(serif), null, 2)}\n`);
  return 0;
}

/**
 * The font at one weight. fontkit's own `getVariation` reads a woff2 file as if it were a plain one, and its
 * woff2 reader fails on composite glyphs once a weight is set; so a twin without a weight reads the outlines first.
 */
function instanceOf(path: string, weight: number): Font {
  const [font, twin] = [openSync(path), openSync(path)];
  twin.glyphForCodePoint(0x20);
  font._transformedGlyphs = twin._transformedGlyphs;
  font.variationCoords = [weight];
  return font;
}

function advancesOf(font: Font): Record<string, number> {
  const advances = characters()
    .filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0)!))
    .map((character) => [character, advanceOf(font, character)]);
  return Object.fromEntries(advances);
}

function advanceOf(font: Font, character: string): number {
  const { advanceWidth } = font.glyphForCodePoint(character.codePointAt(0)!);
  return Math.round((advanceWidth / font.unitsPerEm) * 1000) / 1000;
}

/** Printable Latin-1, which holds the German letters, and the punctuation of both languages. */
function characters(): string[] {
  return [...between(0x20, 0x7e), ...between(0xa0, 0xac), ...between(0xae, 0xff), ...'„“”‘’–…•'];
}

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
