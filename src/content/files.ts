import { PAGES } from '../core/sources-data.ts';
import type { Lang } from '../core/types.ts';
import { LANGUAGE_FILES } from './languages/read-language.ts';
import type { Problem } from './problem.ts';

/** Texts by path, relative to the project's root: "data/claims/000.json". */
export type Files = Readonly<Record<string, string>>;

export const PATHS = {
  story: 'data/story.json',
  sources: 'data/sources.json',
  evidence: 'data/evidence.json',
  speakers: 'data/speakers.json',
  places: 'data/places.geojson',
  moves: 'data/moves.json',
  towns: 'data/towns.json',
  questions: 'data/questions.json',
  contradictions: 'data/contradictions.json',
  corrections: 'data/corrections.json',
  fields: 'data/fields.json',
  chronology: 'data/chronology.json',
  basemap: 'data/basemap.json',
  outlines: 'data/basemap/outlines.json',
} as const;

/** A story may be without them: the base map is made later, and not every story ends with a chart. */
export const OPTIONAL: readonly string[] = [PATHS.outlines, PATHS.chronology];

export const FOLDERS = {
  languages: 'data/languages/',
  claims: 'data/claims/',
  chapters: 'data/chapters/',
  pages: 'data/pages/',
  seeds: 'seeds/',
} as const;

/** The paths in a folder, not in one below it, that end with `extension`, in alphabetical order. */
export function pathsIn(files: Files, folder: string, extension: string): string[] {
  return Object.keys(files)
    .filter((path) => path.startsWith(folder) && path.endsWith(extension) && !path.slice(folder.length).includes('/'))
    .sort();
}

/** "004" of "data/claims/004.json". */
export function stemOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/** What stands beside the data and is not read as such. */
const BESIDE = /^data\/(?:README\.md$|basemap\/|schema\/)/;

/** A file that nothing reads would leave an editor wondering where its words are. */
export function unknownFiles(files: Files, languages: readonly Lang[]): Problem[] {
  const expected = expectedOf(languages);
  const read = new Set([...expected, ...READ.flatMap(([folder, ending]) => pathsIn(files, folder, ending))]);
  return Object.keys(files)
    .filter((file) => !BESIDE.test(file) && !read.has(file) && !(languages.length === 0 && isWords(file)))
    .map((file) => {
      const meant = expected.find((path) => path.toLowerCase() === file.toLowerCase());
      const fix = meant
        ? `name it ${meant}`
        : 'take it away, or correct its folder or name; data/README.md lists them all';
      return { file, where: '', what: 'nothing reads this file', fix };
    });
}

function expectedOf(languages: readonly Lang[]): string[] {
  return [
    ...Object.values(PATHS),
    ...languages.flatMap((lang) => PAGES.map((page) => `${FOLDERS.pages}${page}.${lang}.md`)),
    ...languages.flatMap((lang) => LANGUAGE_FILES.map((name) => `${FOLDERS.languages}${lang}/${name}`)),
  ];
}

/** These folders read whatever has the right ending, and look at the names themselves. */
const READ = [
  [FOLDERS.claims, '.json'],
  [FOLDERS.chapters, '.md'],
  [FOLDERS.pages, '.md'],
  [FOLDERS.seeds, '.json'],
] as const;

/** Which of them are read is not known while data/story.json cannot say its languages. */
const isWords = (file: string) => file.startsWith(FOLDERS.languages);

/** What the name of a text in a language says: the groups of `stem`, and the language. */
interface TextName {
  readonly parts: readonly string[];
  readonly lang: Lang;
}

/**
 * @param stem what stands before the language: of "01-start.de.md", "01-start"
 * @param languages of the story; any will do where it is not known which they are
 * @returns null where the name does not fit
 */
export function textName(file: string, stem: RegExp, languages: readonly Lang[]): TextName | null {
  const [, name = '', lang = ''] = /^(.+)\.([\w-]+)$/.exec(stemOf(file)) ?? [];
  const [whole, ...parts] = stem.exec(name) ?? [];
  return whole !== undefined && (languages.length === 0 || languages.includes(lang)) ? { parts, lang } : null;
}
