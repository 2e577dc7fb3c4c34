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
/** A font comes in parts, by script. */
const PARTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];
const CACHE = join('node_modules', '.cache', 'picture-fonts');

/** The files of our typefaces as TrueType, which rasterisers and font libraries read; made once. */
export function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.flatMap(({ family, name, weights }) => {
    const files = join(dirname(resolve(`@fontsource/${name}/package.json`)), 'files');
    return weights.flatMap((weight) =>
      PARTS.map((part) => `${name}-${part}-${weight}-normal`)
        .filter((file) => existsSync(join(files, `${file}.woff`)))
        .map((file) => cached(`${file}.ttf`, () => trueTypeOf(readFileSync(join(files, `${file}.woff`)), family))),
    );
  });
}

/** Signs that our fonts lack and others stand for; those that are not seen are left out. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/[\u2000-\u2008\u200a\u202f\u205f]/g, '\u2009'],
  [/[\u2010\u2011]/g, '-'],
  [/[\u200c\u200e\u200f\u2060]/g, ''],
];

/** The text as a rasteriser can draw it, which has no other font to take a sign from. */
export const withStandIns = (text: string): string =>
  STAND_INS.reduce((drawn, [signs, instead]) => drawn.replaceAll(signs, instead), text.normalize('NFC'));

let known: ReadonlySet<number> | undefined;
/** Pictures draw this one without a font. */
const DRAWN = '≠';

/** The first sign of a text that our fonts cannot draw, or undefined. */
export function unknownSignIn(text: string): string | undefined {
  known ??= new Set(fontFiles().flatMap((file) => openSync(file).characterSet));
  return [...withStandIns(text)].find((sign) => sign > ' ' && sign !== DRAWN && !known!.has(sign.codePointAt(0)!));
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
 */
export function trueTypeOf(woff: Buffer, family: string): Buffer {
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
    const table = packed === length ? bytes : inflateSync(bytes);
    woff.copy(head, SFNT_HEADER + i * SFNT_ENTRY, entry, entry + 4);
    [checksum!, end, length!].forEach((value, n) =>
      head.writeUInt32BE(value, SFNT_HEADER + i * SFNT_ENTRY + 4 + 4 * n),
    );
    const padded = Buffer.alloc(Math.ceil(length! / 4) * 4);
    table.copy(padded);
    if (woff.toString('latin1', entry, entry + 4) === 'name') cutFamily(padded, family);
    tables.push(padded);
    end += padded.length;
  }
  return Buffer.concat([head, ...tables]);
}

const FAMILY = 1;

/** "Source Sans 3 SemiBold" becomes "Source Sans 3" (OpenType, `name` table, version 0). */
function cutFamily(table: Buffer, family: string): void {
  const count = table.readUInt16BE(2);
  for (let i = 0; i < count; i++) {
    const record = 6 + 12 * i;
    if (table.readUInt16BE(record + 6) === FAMILY) table.writeUInt16BE(2 * family.length, record + 8);
  }
}
