import type { Lang } from '../../core/types.ts';
import type { Wording } from '../../core/edtf/wording.ts';
import { DATE_MESSAGES, type DateMessages } from '../../core/messages/dates.ts';
import type { Description } from '../../i18n/description.ts';
import { MESSAGES, type Messages } from '../../core/messages/interface.ts';
import { messagesFrom, type Tree } from '../../i18n/messages-from.ts';
import { PUBLISH_MESSAGES } from '../../core/messages/publish.ts';
import { SOURCES_MESSAGES } from '../../core/messages/sources.ts';
import { TAKEAWAY_MESSAGES } from '../../core/messages/takeaway.ts';
import type { Files } from '../files.ts';
import { FOLDERS } from '../files.ts';
import { readJson } from '../json.ts';
import { numeralsOf, type Numerals } from '../numerals.ts';
import type { Problem, Report } from '../problem.ts';
import { readOne } from '../read-list.ts';
import { DatesRecord, type DayStyles } from '../schemas/dates.ts';
import { takeApart } from '../schemas/message.ts';
import { NumeralsRecord } from '../schemas/numerals.ts';
import { compileAll } from './compile-all.ts';
import { readReadme, type Readme } from './readme.ts';

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
