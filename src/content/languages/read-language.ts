import type { Wording } from '../../core/edtf/spell.ts';
import { DATE_MESSAGES, type DateMessages } from '../../core/messages/dates.ts';
import { MESSAGES, type Messages } from '../../core/messages/interface.ts';
import { PUBLISH_MESSAGES } from '../../core/messages/publish.ts';
import { SOURCES_MESSAGES } from '../../core/messages/sources.ts';
import { TAKEAWAY_MESSAGES } from '../../core/messages/takeaway.ts';
import type { Lang } from '../../core/types.ts';
import type { Description } from '../../i18n/description.ts';
import { messagesFrom, type Tree } from '../../i18n/messages-from.ts';
import { frontMatterOf } from '../chapters/front-matter.ts';
import { type Files, FOLDERS, PATHS } from '../files.ts';
import { readJson } from '../json.ts';
import { type Numerals, numeralsOf } from '../figures.ts';
import type { Problem, Report } from '../problem.ts';
import { readOne } from '../read-list.ts';
import { takeApart } from '../schemas/basics.ts';
import { DatesRecord, type DayStyles, NumeralsRecord } from '../schemas/language.ts';
import { compileAll } from './compile.ts';

/** What stands at the top of the package for other people's hosts, in one language. */
interface Readme {
  /** Its name there: "README.md". */
  readonly file: string;
  /** With gaps such as `{title}`. */
  readonly text: string;
}

/** All that the text can say of a package; `placeholder` stands in files where the site's address belongs. */
const README_GAPS = ['title', 'version', 'home', 'example', 'publish', 'placeholder'] as const;
type ReadmeGap = (typeof README_GAPS)[number];

const GAP = /\{([^{}]*)\}/g;

/** A file package.md of a language; `null`, and problems, where it fails. */
function readReadme(files: Files, file: string, report: Report): Readme | null {
  if (files[file] === undefined) {
    report({ file, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' });
    return null;
  }
  const front = frontMatterOf(files[file]);
  const name = front?.values['file'];
  if (!front || !name || !/^[\w-]+\.md$/.test(name)) {
    report({
      file,
      where: 'line 1',
      what: 'the name of the file is missing',
      fix: 'begin with ---, file: README.md, ---',
    });
    return null;
  }
  const unknown = [...front.body.matchAll(GAP)].filter(([, gap]) => !README_GAPS.includes(gap as ReadmeGap));
  for (const [gap] of unknown) {
    report({ file, where: '', what: `"${gap}" is no gap of this text`, fix: `it has ${README_GAPS.join(', ')}` });
  }
  return unknown.length > 0 ? null : { file: name, text: front.body };
}

export const fillReadme = ({ text }: Readme, values: Readonly<Record<ReadmeGap, string>>): string =>
  text.replace(GAP, (_, gap: ReadmeGap) => values[gap]);

/** What stands in the folder of a language. */
export const LANGUAGE_FILES = [
  ...['interface', 'sources', 'publish', 'takeaway', 'dates', 'numerals'].map((name) => `${name}.json`),
  'package.md',
];

/** What the folder of a language in data/languages/ holds, checked. */
export interface LanguageData {
  readonly lang: Lang;
  /** What it calls itself. */
  readonly name: string;
  readonly messages: Readonly<Record<'interface' | 'sources' | 'publish' | 'takeaway', Tree>>;
  readonly dayStyles: DayStyles;
  readonly wording: Wording;
  readonly numerals: Numerals;
  readonly readme: Readme;
}

/** The files of a language; `null`, and problems, where one of them fails. */
export function readLanguage(files: Files, lang: string, locale: string, report: Report): LanguageData | null {
  const folder = `${FOLDERS.languages}${lang}/`;
  let isSound = true;
  const flawed: Report = (problem) => {
    isSound = false;
    report(problem);
  };
  const jsonOf = (name: string) => readJson(files, `${folder}${name}.json`, flawed);
  const compiled = (name: string, json: unknown, description: Description, where = '') =>
    json === undefined
      ? {}
      : compileAll(description, json, locale, (path, flaw) => {
          const [what, fix] = takeApart(flaw);
          flawed({ file: `${folder}${name}.json`, where: where + path, what, fix });
        });
  const messagesOf = (name: string, description: Description) => compiled(name, jsonOf(name), description);

  const messages = {
    interface: messagesOf('interface', MESSAGES),
    sources: messagesOf('sources', SOURCES_MESSAGES),
    publish: messagesOf('publish', PUBLISH_MESSAGES),
    takeaway: messagesOf('takeaway', TAKEAWAY_MESSAGES),
  };
  const dates = readOne(`${folder}dates.json`, jsonOf('dates'), DatesRecord, flawed);
  const phrases = dates && compiled('dates', dates.value.phrases, DATE_MESSAGES, '.phrases');
  const numerals = readOne(`${folder}numerals.json`, jsonOf('numerals'), NumeralsRecord, flawed);
  for (const problem of capitals(`${folder}numerals.json`, numerals?.value)) flawed(problem);
  const readme = readReadme(files, `${folder}package.md`, flawed);
  if (!isSound || dates === null || numerals === null || readme === null) return null;
  const wording = { locale, ...messagesFrom<DateMessages>(phrases, locale) };
  const { languageName } = messagesFrom<Messages>(messages.interface, locale);
  return {
    lang,
    name: languageName,
    messages,
    dayStyles: dates.value.styles,
    wording,
    numerals: numeralsOf(numerals.value, wording),
    readme,
  };
}

/** Words are looked for in small letters. */
function capitals(file: string, numerals?: NumeralsRecord): Problem[] {
  const { small = {}, large = {}, magnitudes = {}, thousands = [] } = numerals ?? {};
  const words = {
    small: Object.keys(small),
    large: Object.keys(large),
    magnitudes: Object.keys(magnitudes),
    thousands,
  };
  return Object.entries(words).flatMap(([where, list]) =>
    list
      .filter((word) => word !== word.toLowerCase())
      .map((word) => {
        return { file, where: `.${where}`, what: `"${word}" has a capital`, fix: `write "${word.toLowerCase()}"` };
      }),
  );
}

/** The languages that data/story.json names, whether or not the rest of it is right. */
export function languagesIn(story: unknown): { readonly id: Lang; readonly locale: string }[] {
  const { languages } = (story ?? {}) as { languages?: unknown };
  if (!Array.isArray(languages)) return [];
  return languages.flatMap((language: { id?: unknown; locale?: unknown } | null) => {
    const { id, locale } = language ?? {};
    return typeof id === 'string' ? [{ id, locale: isLocale(locale) ? locale : 'en' }] : [];
  });
}

function isLocale(locale: unknown): locale is string {
  try {
    return typeof locale === 'string' && Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** Found before the rest of data/story.json is read, which has a text for each of them. */
export function languagesTwice(languages: readonly Lang[]): Problem[] {
  return languages.flatMap((id, i) => {
    const first = languages.indexOf(id);
    const what = `"${id}" is taken by .languages[${first}]`;
    const where = `.languages[${i}].id`;
    return first === i ? [] : [{ file: PATHS.story, where, what, fix: 'write another language, or remove it' }];
  });
}
