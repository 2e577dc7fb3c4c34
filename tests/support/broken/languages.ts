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
  [
    'a language without its words',
    without(`${FOLDER}interface.json`),
    'data/languages/en/interface.json: the file is missing — add it; data/README.md says what it holds',
  ],
  [
    'null for the words',
    withText(`${FOLDER}sources.json`, 'null'),
    'data/languages/en/sources.json: this is no group — write an object, { … }',
  ],
  [
    'a message too few',
    messages((m) => delete m.more),
    'data/languages/en/interface.json: .more: the text is missing — write it',
  ],
  [
    'a message too much',
    messages((m) => (m.extra = 'x')),
    'data/languages/en/interface.json: .extra: the key is unknown — remove it or correct its spelling',
  ],
  [
    'an empty message',
    messages((m) => (m.more = ' ')),
    'data/languages/en/interface.json: .more: the text is empty — write it',
  ],
  [
    'a number for a message',
    messages((m) => (m.more = 5)),
    'data/languages/en/interface.json: .more: this is no text — write it',
  ],
  [
    'a text for a group',
    messages((m) => (m.time.news = 'x')),
    'data/languages/en/interface.json: .time.news: this is no group — write an object, { … }',
  ],
  [
    'a group too few',
    messages((m) => delete m.time.news),
    'data/languages/en/interface.json: .time.news: the group is missing — write an object, { … }',
  ],
  [
    'a gap that the message does not have',
    messages((m) => (m.more = '+ {number}')),
    'data/languages/en/interface.json: .more: "{number}" is no gap of this message — it has {count}',
    'data/languages/en/interface.json: .more: "{count}" is missing — say it in the message',
  ],
  [
    'a gap too few',
    messages((m) => (m.more = 'more')),
    'data/languages/en/interface.json: .more: "{count}" is missing — say it in the message',
  ],
  [
    'a gap that is not closed',
    messages((m) => (m.more = '+ {count')),
    'data/languages/en/interface.json: .more: this is no message: Unexpected message end at line 1 col 9 — mend it; data/README.md says what is understood',
  ],
  [
    'a plural without "other"',
    messages((m) => (m.statements = '{count, plural, one {# statement}}')),
    'data/languages/en/interface.json: .statements: the plural of "count" has no "other" — add other {…}',
  ],
  [
    'a plural without "one"',
    messages((m) => (m.statements = '{count, plural, other {# statements}}')),
    'data/languages/en/interface.json: .statements: the plural of "count" has no "one" — add one {…}',
  ],
  [
    'a form that no page knows',
    messages((m) => (m.more = '{count, ordinal}')),
    'data/languages/en/interface.json: .more: the form "ordinal" is not understood — use number, plural or select',
  ],
  [
    'a gap where there is none',
    messages((m) => (m.card.close = 'Close {it}')),
    'data/languages/en/interface.json: .card.close: "{it}" is no gap of this message — this one has none',
  ],
  [
    'a gap by another name',
    messages((m) => (m.silence = 'From {from} to {to} or {till}')),
    'data/languages/en/interface.json: .silence: "{till}" is no gap of this message — it has {from} and {to}',
  ],
  [
    'a plural with a form that the language does not have',
    messages((m) => (m.gap = '{length, plural, one {a} few {#} other {#}}')),
    'data/languages/en/interface.json: .gap: this is no message: The plural case few is not valid in this locale at line 1 col 25 — mend it; data/README.md says what is understood',
  ],
  [
    'a form twice',
    messages((m) => (m.gap = '{length, plural, one {a} one {b} other {#}}')),
    'data/languages/en/interface.json: .gap: the plural of "length" has "one" twice — keep one of them',
  ],
  [
    'no words for a gap with nothing in it',
    messages((m) => (m.card.articlesAlone = '{phrase, select, other {{phrase}}}')),
    'data/languages/en/interface.json: .card.articlesAlone: the select of "phrase" has no "none" — add none {…}',
  ],
  [
    'a number in a style',
    messages((m) => (m.gap = '{length, number, percent}')),
    'data/languages/en/interface.json: .gap: the number of "length" has more to it than is understood — write {length, number…}',
  ],
  [
    'a list of messages too short',
    messages((m) => m.numbers.columns.pop()),
    'data/languages/en/interface.json: .numbers.columns: this is not the list that is wanted — write an array of 3 items',
  ],
  [
    'a list of no paragraphs',
    words('publish', (m) => (m.intro = [])),
    'data/languages/en/publish.json: .intro: this is not the list that is wanted — write an array of 1 or more items',
  ],
  [
    'a negative number word',
    words('numerals', (n) => (n.small.one = -1)),
    'data/languages/en/numerals.json: .small.one: -1 is no amount — write the printed number, 0 or above',
  ],
  [
    'a phrase of dates without its gap',
    words('dates', (d) => (d.phrases.by = 'by')),
    'data/languages/en/dates.json: .phrases.by: "{date}" is missing — say it in the message',
  ],
  [
    'a list too short',
    words('dates', (d) => delete d.phrases.thirds.late),
    'data/languages/en/dates.json: .phrases.thirds.late: the text is missing — write it',
  ],
  [
    'an unknown style of days',
    words('dates', (d) => (d.styles.long.month = 'roman')),
    'data/languages/en/dates.json: .styles.long.month: this is "roman" — write "numeric" or "2-digit" or "long" or "short" or "narrow"',
  ],
  [
    'a word for no number',
    words('numerals', (n) => (n.small.one = 'one')),
    'data/languages/en/numerals.json: .small.one: this is "one" — write a number, without quotes',
  ],
  [
    'a number word in capitals',
    words('numerals', (n) => (n.small.Two = 2)),
    'data/languages/en/numerals.json: .small: "Two" has a capital — write "two"',
  ],
  [
    'a list of one word',
    words('numerals', (n) => (n.thousands = 'thousands')),
    'data/languages/en/numerals.json: .thousands: this is "thousands" — write a list, [ … ]',
  ],
  [
    'a package without the name of its file',
    withText(`${FOLDER}package.md`, '# {title}'),
    'data/languages/en/package.md: line 1: the name of the file is missing — begin with ---, file: README.md, ---',
  ],
  [
    'a package with an unknown gap',
    withText(`${FOLDER}package.md`, '---\nfile: README.md\n---\n{titel}'),
    'data/languages/en/package.md: "{titel}" is no gap of this text — it has title, version, home, example, publish, placeholder',
  ],
];
