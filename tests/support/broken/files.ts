import { storyFiles } from '../story.ts';
import { replaced, withText, without, type Broken } from './broken.ts';

const TOWNS = 'data/towns.json';
const MOVES = 'data/moves.json';
const EVIDENCE = 'data/evidence.json';
const GERMAN = 'data/chapters/01-start.de.md';
const moved = (from: string, to: string) => {
  const { [from]: text = '', ...rest } = storyFiles();
  return { ...rest, [to]: text };
};

/** Files that cannot be read, are not there, or lie where nobody looks. */
export const brokenFiles: readonly Broken[] = [
  [
    'nothing in a file',
    withText(TOWNS, ''),
    'data/towns.json: line 1: the file ends too early — close what is open, and end the last text with a quote',
  ],
  [
    'a comma too much in a list',
    withText(TOWNS, '[\n1,\n]'),
    'data/towns.json: line 3: "]" cannot stand here — take away the comma before it',
  ],
  [
    'a comma too much in an object',
    withText(TOWNS, '{\n"a": 1,\n}'),
    'data/towns.json: line 3: "}" cannot stand here — take away the comma before it',
  ],
  [
    'a comma too few',
    withText(TOWNS, '{\n"a": 1\n"b": 2\n}'),
    'data/towns.json: line 3: "b" cannot stand here — write a comma before it, or close what is open with }',
  ],
  [
    'a bracket too few',
    withText(TOWNS, '[\n{ "a": 1 }\n'),
    'data/towns.json: line 2: the file ends too early — write a comma before it, or close what is open with ]',
  ],
  [
    'a bracket too much',
    withText(TOWNS, '{}\n}'),
    'data/towns.json: line 2: "}" cannot stand here — end the file before it',
  ],
  [
    'a key without quotes',
    withText(TOWNS, '{ a: 1 }'),
    'data/towns.json: line 1: "a" cannot stand here — write a key in double quotes',
  ],
  [
    'a key without a colon',
    withText(TOWNS, '{ "a" 1 }'),
    'data/towns.json: line 1: "1" cannot stand here — write a colon after "a"',
  ],
  [
    'a text in curly quotes',
    withText(TOWNS, '[\n“Hafen”]'),
    'data/towns.json: line 2: "“" cannot stand here — write a text in double quotes, a number such as 8000 or 0.5, true, false, null, { or [',
  ],
  [
    'a text in single quotes',
    withText(TOWNS, "['x']"),
    'data/towns.json: line 1: "\'" cannot stand here — write a text in double quotes, a number such as 8000 or 0.5, true, false, null, { or [',
  ],
  [
    'a text that does not end',
    withText(TOWNS, '{ "a": "x\n}'),
    'data/towns.json: line 1: "x cannot stand here — end the text with " on its line; in it, write \\" for ", \\n for a new line, \\t for a tab, \\\\ for \\',
  ],
  [
    'a tab in a text',
    withText(TOWNS, '{ "a": "x\ty" }'),
    'data/towns.json: line 1: "x\ty" cannot stand here — end the text with " on its line; in it, write \\" for ", \\n for a new line, \\t for a tab, \\\\ for \\',
  ],
  [
    'a comment',
    withText(TOWNS, '{} // none'),
    'data/towns.json: line 1: "/" cannot stand here — take the comment away: JSON has none',
  ],
  [
    'NaN',
    withText(TOWNS, '{ "lat": NaN }'),
    'data/towns.json: line 1: "NaN" cannot stand here — write a text in double quotes, a number such as 8000 or 0.5, true, false, null, { or [',
  ],
  [
    'a number with a decimal comma',
    withText(TOWNS, '{ "lat": 54,5 }'),
    'data/towns.json: line 1: "5" cannot stand here — write 54.5, with a point',
  ],
  [
    'a number with a point at its end',
    withText(TOWNS, '{ "lat": 54. }'),
    'data/towns.json: line 1: "54." cannot stand here — write a text in double quotes, a number such as 8000 or 0.5, true, false, null, { or [',
  ],
  [
    'a space that JSON does not know',
    withText(TOWNS, '{\u00a0"lat": 54 }'),
    'data/towns.json: line 1: " " cannot stand here — write a key in double quotes',
  ],
  ['no list in an object', withText(TOWNS, '{}'), 'data/towns.json: .list: this is no list — write { "list": [ … ] }'],
  ['a bare list', withText(TOWNS, '[]'), 'data/towns.json: this is no list — write { "list": [ … ] }'],
  [
    'more than a list',
    withText(TOWNS, '{"list":[],"lists":[]}'),
    'data/towns.json: .lists: the key is unknown — remove it or correct its spelling',
  ],
  [
    'a key twice',
    replaced(MOVES, '"from":"harbour"', '"from":"nowhere","from":"harbour"'),
    'data/moves.json: line 1: the key "from" stands twice — keep one of them',
  ],
  [
    'a byte order mark in JSON',
    withText(MOVES, `\uFEFF${storyFiles()[MOVES]!}`),
    'data/moves.json: line 1: the file begins with a byte order mark — save it as UTF-8 without one',
  ],
  [
    'a byte order mark in Markdown',
    withText(GERMAN, `\uFEFF${storyFiles()[GERMAN]!}`),
    'data/chapters/01-start.de.md: line 1: the file begins with a byte order mark — save it as UTF-8 without one',
  ],
  [
    'letters of another encoding',
    replaced(GERMAN, 'Gäste', 'G\uFFFDste'),
    'data/chapters/01-start.de.md: line 8: there are characters that are not UTF-8 — save the file as UTF-8',
  ],
  [
    'a file too few',
    without(EVIDENCE),
    'data/evidence.json: the file is missing — add it; data/README.md says what it holds',
  ],
  [
    'a file in upper case',
    moved(TOWNS, 'data/Towns.json'),
    'data/towns.json: the file is missing — add it; data/README.md says what it holds',
    'data/Towns.json: nothing reads this file — name it data/towns.json',
  ],
  [
    'a folder in upper case',
    moved('data/pages/policy.de.md', 'data/Pages/policy.de.md'),
    'data/pages/policy.de.md: the file is missing — add it; data/README.md says what it holds',
    'data/Pages/policy.de.md: nothing reads this file — name it data/pages/policy.de.md',
  ],
  [
    'a wrong folder',
    moved('seeds/100.json', 'data/seeds/100.json'),
    'data/seeds/100.json: nothing reads this file — take it away, or correct its folder or name; data/README.md lists them all',
    'data/sources.json: [0].id: there is no seed "100" — correct the id or add the seed',
  ],
  [
    'a wrong ending',
    moved(GERMAN, 'data/chapters/01-start.de.txt'),
    'data/chapters/01-start.de.txt: nothing reads this file — take it away, or correct its folder or name; data/README.md lists them all',
    'data/chapters/01-start.en.md: the chapter is missing in "de" — add its .de.md file',
  ],
  [
    'a folder too deep',
    { ...storyFiles(), 'data/claims/old/100.json': '[]' },
    'data/claims/old/100.json: nothing reads this file — take it away, or correct its folder or name; data/README.md lists them all',
  ],
  [
    'a stray file',
    { ...storyFiles(), 'data/notes.md': 'To do' },
    'data/notes.md: nothing reads this file — take it away, or correct its folder or name; data/README.md lists them all',
  ],
  [
    'the words of a language that the story does not have',
    { ...storyFiles(), 'data/languages/fr/dates.json': '{}' },
    'data/languages/fr/dates.json: nothing reads this file — take it away, or correct its folder or name; data/README.md lists them all',
  ],
];
