import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The families of fonts.css, of which every page has the basic letters. */
const FAMILIES = [
  {
    name: 'Source Serif 4',
    folder: '@fontsource/source-serif-4',
    file: (part: string) => `source-serif-4-${part}-600-normal.woff2`,
    weight: '600',
  },
  {
    name: 'Source Sans 3',
    folder: '@fontsource-variable/source-sans-3',
    file: (part: string) => `source-sans-3-${part}-wght-normal.woff2`,
    weight: '200 900',
  },
] as const;

/** A font comes in parts, by script. Of parts that share a letter, the first sets it. */
export const FONT_PARTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

/** The parts of a family whose letters and signs a text needs besides the basic ones. */
function partsOf(family: Family, words: string) {
  const letters = new Set(words.match(/[^\p{Z}\p{C}]/gu));
  const ranges = rangesOf(family);
  const needed = new Set(
    [...letters].map((letter) => FONT_PARTS.find((part) => isInRange(letter, ranges[part] ?? ''))),
  );
  return FONT_PARTS.slice(1).flatMap((part) => (needed.has(part) ? [{ part, range: ranges[part]! }] : []));
}

/** CSS that adds the parts of our fonts whose letters a story's words need besides the basic ones; empty where none. */
export const storyFonts = (words: string): string =>
  FAMILIES.flatMap((family) =>
    partsOf(family, words).map(({ part, range }) =>
      faceOf(family, range, `${family.folder}/files/${family.file(part)}`),
    ),
  ).join('');

/** CSS that brings our fonts along, for picture files: those of the letters that a story's words need. */
export const pictureFonts = (words: string): string =>
  FAMILIES.flatMap((family) =>
    [{ part: 'latin', range: rangesOf(family)['latin']! }, ...partsOf(family, words)].map(({ part, range }) => {
      const bytes = readFileSync(createRequire(import.meta.url).resolve(`${family.folder}/files/${family.file(part)}`));
      return faceOf(family, range, `data:font/woff2;base64,${bytes.toString('base64')}`);
    }),
  ).join('');

type Family = (typeof FAMILIES)[number];

/** The letters of a family's files, by part, as its package tells them. */
function rangesOf({ folder }: Family): Record<string, string> {
  const path = createRequire(import.meta.url).resolve(`${folder}/unicode.json`);
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
}

const faceOf = ({ name, weight }: Family, range: string, address: string) =>
  `@font-face{font-family:'${name}';font-weight:${weight};font-display:swap;` +
  `src:url('${address}') format('woff2');unicode-range:${range}}`;

/** Whether a letter is in a `unicode-range` of CSS: "U+0400-045F,U+0490". */
export const isInRange = (letter: string, range: string): boolean =>
  range.split(',').some((piece) => {
    const [first, last = first] = piece.trim().replace(/^U\+/i, '').split('-');
    const code = letter.codePointAt(0)!;
    return code >= parseInt(first!, 16) && code <= parseInt(last!, 16);
  });
