import { type Files, PATHS } from '../content/files.ts';
import type { Problem } from '../content/problem.ts';
import type { StoryRecord } from '../content/schemas/story.ts';
import { unknownSignIn } from './fonts.ts';

/** A text for readers, and where it stands. */
interface Text {
  readonly where: string;
  readonly text: string;
}

const FIX = 'write it with Latin, Cyrillic or Greek letters, or leave the language out: others cannot be drawn yet';

/**
 * Signs that pages and pictures cannot draw: of a language that writes its dates and numbers with such, these alone; else
 * one of each text.
 */
export function undrawableSigns(files: Files, languages: StoryRecord['languages']): Problem[] {
  const ofLocales = languages.flatMap(({ locale }, i) =>
    problemIn(PATHS.story, { where: `.languages[${i}].locale`, text: sampleOf(locale) }),
  );
  if (ofLocales.length > 0) return ofLocales;
  const ids = languages.map(({ id }) => id);
  return Object.entries(files).flatMap(([file, text]) =>
    textsIn(file, text, ids).flatMap((each) => problemIn(file, each)),
  );
}

function problemIn(file: string, { where, text }: Text): Problem[] {
  const sign = unknownSignIn(text);
  return sign === undefined ? [] : [{ file, where, what: `"${sign}" is in none of our fonts`, fix: FIX }];
}

const sampleOf = (locale: string) =>
  new Intl.NumberFormat(locale).format(-1_234_567.8) + new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(0);

const WORDS = /^data\/(?:chapters|pages|languages)\//;

function textsIn(file: string, text: string, languages: readonly string[]): Text[] {
  if (!WORDS.test(file) && !/^data\/(?:claims\/)?[\w-]+\.(?:geo)?json$/.test(file)) return [];
  if (file.endsWith('.md')) return text.split('\n').map((line, i) => ({ where: `line ${i + 1}`, text: line }));
  const leaves = leavesOf(JSON.parse(text)).map((leaf) => ({
    ...leaf,
    where: leaf.where.replace(/^\.list(?=\[)/, ''),
  }));
  return leaves.filter(({ where }) => WORDS.test(file) || languages.includes(keyOf(where)));
}

const keyOf = (where: string) => where.slice(where.lastIndexOf('.') + 1);

/** All texts of a JSON value, with the way to them: `.list[3].text.en`. */
function leavesOf(value: unknown, where = ''): Text[] {
  if (typeof value === 'string') return [{ where, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, `${where}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${where}.${key}`));
}
