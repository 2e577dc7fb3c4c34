const X = '';
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
  ['nothing in a file', withText(TOWNS, ''), X],
  ['a comma too much in a list', withText(TOWNS, '[\n1,\n]'), X],
  ['a comma too much in an object', withText(TOWNS, '{\n"a": 1,\n}'), X],
  ['a comma too few', withText(TOWNS, '{\n"a": 1\n"b": 2\n}'), X],
  ['a bracket too few', withText(TOWNS, '[\n{ "a": 1 }\n'), X],
  ['a bracket too much', withText(TOWNS, '{}\n}'), X],
  ['a key without quotes', withText(TOWNS, '{ a: 1 }'), X],
  ['a key without a colon', withText(TOWNS, '{ "a" 1 }'), X],
  ['a text in curly quotes', withText(TOWNS, '[\n“Hafen”]'), X],
  ['a text in single quotes', withText(TOWNS, "['x']"), X],
  ['a text that does not end', withText(TOWNS, '{ "a": "x\n}'), X],
  ['a tab in a text', withText(TOWNS, '{ "a": "x\ty" }'), X],
  ['a comment', withText(TOWNS, '{} // none'), X],
  ['NaN', withText(TOWNS, '{ "lat": NaN }'), X],
  ['a number with a decimal comma', withText(TOWNS, '{ "lat": 54,5 }'), X],
  ['a number with a point at its end', withText(TOWNS, '{ "lat": 54. }'), X],
  ['a space that JSON does not know', withText(TOWNS, '{\u00a0"lat": 54 }'), X],
  ['a key twice', replaced(MOVES, '"from":"harbour"', '"from":"nowhere","from":"harbour"'), X],
  ['a byte order mark in JSON', withText(MOVES, `\uFEFF${storyFiles()[MOVES]!}`), X],
  ['a byte order mark in Markdown', withText(GERMAN, `\uFEFF${storyFiles()[GERMAN]!}`), X],
  ['letters of another encoding', replaced(GERMAN, 'Gäste', 'G\uFFFDste'), X],
  ['a file too few', without(EVIDENCE), X],
  ['a file in upper case', moved(TOWNS, 'data/Towns.json'), X],
  ['a folder in upper case', moved('data/pages/policy.de.md', 'data/Pages/policy.de.md'), X],
  ['a wrong folder', moved('seeds/100.json', 'data/seeds/100.json'), X],
  ['a wrong ending', moved(GERMAN, 'data/chapters/01-start.de.txt'), X],
  ['a folder too deep', { ...storyFiles(), 'data/claims/old/100.json': '[]' }, X],
  ['a stray file', { ...storyFiles(), 'data/notes.md': 'To do' }, X],
  [
    'the words of a language that the story does not have',
    { ...storyFiles(), 'data/languages/fr/dates.json': '{}' },
    X,
  ],
];
