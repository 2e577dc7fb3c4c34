import { FONT_PARTS } from './build/story-fonts.ts';
import { openSync } from 'fontkit';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** The pages' typefaces at the weights of the pictures; a rasteriser does not know variable fonts. */
const FACES = [
  { family: 'Source Sans 3', name: 'source-sans-3', weights: [400, 600] },
  { family: 'Source Serif 4', name: 'source-serif-4', weights: [600] },
];
const CACHE = join('node_modules', '.cache', 'picture-font-parts');

/** A part of a face: one file. Each part but the basic one is a family of its own, so that pictures can ask for it. */
interface Part {
  readonly name: string;
  readonly file: string;
}

const familyOf = (family: string, part: string) => (part === FONT_PARTS[0] ? family : `${family} ${part}`);

function fontParts(): Part[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.flatMap(({ family, name, weights }) => {
    const files = join(dirname(resolve(`@fontsource/${name}/package.json`)), 'files');
    return weights.flatMap((weight) =>
      FONT_PARTS.map((part) => ({ name: part, file: `${name}-${part}-${weight}-normal` }))
        .filter(({ file }) => existsSync(join(files, `${file}.woff`)))
        .map(({ name: part, file }) => {
          const make = () =>
            trueTypeOf(readFileSync(join(files, `${file}.woff`)), familyOf(family, part), part === FONT_PARTS[0]);
          return { name: part, file: cached(`${file}.ttf`, make) };
        }),
    );
  });
}

/** The files of our typefaces as TrueType, which rasterisers and font libraries read; made once. */
export const fontFiles = (): string[] => fontParts().map(({ file }) => file);

/** Signs that our fonts lack and others stand for; those that are not seen are left out. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/[\u2000-\u2008\u200a\u202f\u205f]/g, '\u2009'],
  [/[\u2010\u2011]/g, '-'],
  [/[\u200c\u200e\u200f\u2060]/g, ''],
];

/** The text as a rasteriser can draw it, which has no other font to take a sign from. */
export const withStandIns = (text: string): string =>
  STAND_INS.reduce((drawn, [signs, instead]) => drawn.replaceAll(signs, instead), text.normalize('NFC'));

let known: ReadonlyMap<number, string> | undefined;

/** The part that has a sign, the first of several; the same in every face. */
function partOf(sign: string): string | undefined {
  known ??= new Map(
    fontParts()
      .toReversed()
      .flatMap(({ name, file }) => {
        const font = openSync(file);
        return font.characterSet
          .filter((code) => font.glyphForCodePoint(code).id > 0)
          .map((code) => [code, name] as const);
      }),
  );
  return known.get(sign.codePointAt(0)!);
}

/** Pictures draw this one without a font. */
const DRAWN = '≠';

/** The first sign of a text that our fonts cannot draw, or undefined. */
export const unknownSignIn = (text: string): string | undefined =>
  [...withStandIns(text)].find((sign) => sign > ' ' && sign !== DRAWN && partOf(sign) === undefined);

const TAG_OR_TEXT = /<(\/?)([\w:-]+)([^>]*?)(\/?)>|[^<]+/g;
const FURTHER = /[^\0-\u00ff]/gu;

/**
 * A picture that asks for the part of the font that has a sign, wherever that is not the basic one. Left to itself, a
 * rasteriser takes a sign from any weight, and none at all where it could also be put together of two.
 */
export function withParts(svg: string): string {
  const open: { readonly isText: boolean; readonly family: string }[] = [];
  return svg.replaceAll(TAG_OR_TEXT, (all, close: string, name: string | undefined, rest: string, empty: string) => {
    const { isText, family } = open.at(-1) ?? { isText: false, family: '' };
    if (name === undefined) return isText ? all.replaceAll(FURTHER, (sign) => ofPart(sign, family)) : all;
    if (close) open.pop();
    else if (!empty) {
      const own = /font-family="([^"]*)"/.exec(rest)?.[1];
      open.push({ isText: name === 'text' || name === 'tspan', family: own ?? family });
    }
    return all;
  });
}

function ofPart(sign: string, families: string): string {
  const part = partOf(sign) ?? FONT_PARTS[0]!;
  const face = FACES.find(({ family }) => families.includes(family)) ?? FACES[0]!;
  return part === FONT_PARTS[0] ? sign : `<tspan font-family="'${familyOf(face.family, part)}'">${sign}</tspan>`;
}

/** Written under another name first: two commands may run at once. */
function cached(name: string, make: () => Uint8Array): string {
  const file = join(process.cwd(), CACHE, name);
  if (existsSync(file)) return file;
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, make());
  renameSync(draft, file);
  return file;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * The font in a WOFF file: the same tables, unpacked (W3C, WOFF File Format 1.0, sections 3 to 5).
 * @param family its name, by which pictures ask for it; the file's own also says the weight
 * @param hasWholeLetters it is asked for whole letters alone, and for none that is put together of a letter and a mark
 */
function trueTypeOf(woff: Buffer, family: string, hasWholeLetters = false): Buffer {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  [2 ** power * SFNT_ENTRY, power, (count - 2 ** power) * SFNT_ENTRY].forEach((value, i) =>
    head.writeUInt16BE(value, 6 + 2 * i),
  );
  const tables: Buffer[] = [];
  let end = head.length;
  for (let i = 0; i < count; i++) {
    const entry = WOFF_HEADER + i * WOFF_ENTRY;
    const [offset, packed, length, checksum] = [4, 8, 12, 16].map((at) => woff.readUInt32BE(entry + at));
    const bytes = woff.subarray(offset!, offset! + packed!);
    const tag = woff.toString('latin1', entry, entry + 4);
    const table = tag === 'name' ? namesOf(family) : packed === length ? Buffer.from(bytes) : inflateSync(bytes);
    if (tag === 'cmap' && hasWholeLetters) forgetMarks(table);
    woff.copy(head, SFNT_HEADER + i * SFNT_ENTRY, entry, entry + 4);
    [checksum!, end, table.length].forEach((value, n) =>
      head.writeUInt32BE(value, SFNT_HEADER + i * SFNT_ENTRY + 4 + 4 * n),
    );
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    end += padded.length;
  }
  return Buffer.concat([head, ...tables]);
}

/** The names by which programs find a font: of its family, and for PostScript. */
const NAMES = [1, 6];

/** A `name` table (OpenType, version 0, for Windows in English) that has this family alone; the file's others say the weight. */
function namesOf(family: string): Buffer {
  const texts = [family, family.replaceAll(' ', '')].map((text) => Buffer.from(text, 'utf16le').swap16());
  const start = 6 + 12 * NAMES.length;
  const table = Buffer.alloc(start);
  [0, NAMES.length, start].forEach((value, i) => table.writeUInt16BE(value, 2 * i));
  NAMES.forEach((name, i) => {
    const offset = i === 0 ? 0 : texts[0]!.length;
    [3, 1, 0x409, name, texts[i]!.length, offset].forEach((value, n) => table.writeUInt16BE(value, 6 + 12 * i + 2 * n));
  });
  return Buffer.concat([table, ...texts]);
}

/** Combining marks. */
const MARKS = [0x300, 0x36f] as const;
const BY_SEGMENTS = 4;

/**
 * Takes the combining marks out of a `cmap` table (OpenType, format 4). With them, letters of other parts would be put
 * together of two glyphs, and a rasteriser gives up on a text whose fonts differ in the number of glyphs.
 */
function forgetMarks(table: Buffer): void {
  for (let i = 0; i < table.readUInt16BE(2); i++) {
    const start = table.readUInt32BE(8 + 8 * i);
    if (table.readUInt16BE(start) === BY_SEGMENTS) forgetMarksIn(table, start);
  }
}

function forgetMarksIn(table: Buffer, start: number): void {
  const length = table.readUInt16BE(start + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + 2 * length, 16 + 3 * length].map((at) => start + at);
  for (let at = 0; at < length; at += 2) {
    const [first, last] = [table.readUInt16BE(starts! + at), table.readUInt16BE(ends! + at)];
    if (first < MARKS[0] || last > MARKS[1]) continue;
    const offset = table.readUInt16BE(offsets! + at);
    // By a list of glyphs, or by a number that leads from the only code to its glyph.
    if (offset > 0) table.fill(0, offsets! + at + offset, offsets! + at + offset + 2 * (last - first + 1));
    else if (first === last) table.writeUInt16BE(0x10000 - first, deltas! + at);
  }
}
