const X = '';
import { storyFiles, type Loose } from '../story.ts';
import { withText, without, type Broken } from './broken.ts';

const FOLDER = 'data/languages/en/';
function words(name: string, change: (json: Loose) => unknown) {
  const path = `${FOLDER}${name}.json`;
  const json: Loose = JSON.parse(storyFiles()[path]!);
  change(json);
  return withText(path, JSON.stringify(json));
}
const messages = (change: (json: Loose) => unknown) => words('interface', change);

/** data/languages/ */
export const brokenLanguages: readonly Broken[] = [
  ['a language without its words', without(`${FOLDER}interface.json`), X],
  ['null for the words', withText(`${FOLDER}sources.json`, 'null'), X],
  ['a message too few', messages((m) => delete m.more), X],
  ['a message too much', messages((m) => (m.extra = 'x')), X],
  ['an empty message', messages((m) => (m.more = ' ')), X],
  ['a number for a message', messages((m) => (m.more = 5)), X],
  ['a text for a group', messages((m) => (m.time.news = 'x')), X],
  ['a group too few', messages((m) => delete m.time.news), X],
  ['a gap that the message does not have', messages((m) => (m.more = '+ {number}')), X],
  ['a gap too few', messages((m) => (m.more = 'more')), X],
  ['a gap that is not closed', messages((m) => (m.more = '+ {count')), X],
  ['a plural without "other"', messages((m) => (m.statements = '{count, plural, one {# statement}}')), X],
  ['a plural without "one"', messages((m) => (m.statements = '{count, plural, other {# statements}}')), X],
  ['a form that no page knows', messages((m) => (m.more = '{count, ordinal}')), X],
  ['a list too short', words('dates', (d) => delete d.phrases.thirds.late), X],
  ['an unknown style of days', words('dates', (d) => (d.styles.long.month = 'roman')), X],
  ['a word for no number', words('numerals', (n) => (n.small.one = 'one')), X],
  ['a number word in capitals', words('numerals', (n) => (n.small.Two = 2)), X],
  ['a list of one word', words('numerals', (n) => (n.thousands = 'thousands')), X],
  ['a package without the name of its file', withText(`${FOLDER}package.md`, '# {title}'), X],
  ['a package with an unknown gap', withText(`${FOLDER}package.md`, '---\nfile: README.md\n---\n{titel}'), X],
];
