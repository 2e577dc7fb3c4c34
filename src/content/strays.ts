import { PAGES } from '../core/sources-data.ts';
import type { Lang } from '../core/types.ts';
import { FOLDERS, PATHS, pathsIn, type Files } from './files.ts';
import { LANGUAGE_FILES } from './languages/read-language.ts';
import type { Problem } from './problem.ts';

/** What stands beside the data and is not read as such. */
const BESIDE = /^data\/(?:README\.md$|basemap\/|schema\/)/;

/** A file that nothing reads would leave an editor wondering where its words are. */
export function strays(files: Files, languages: readonly Lang[]): Problem[] {
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
