import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../../../src/content/languages/read-language.ts';
import type { Problem } from '../../../../src/content/problem.ts';
import { storyFiles, type Loose } from '../../../support/story.ts';

const FOLDER = 'data/languages/en/';

function problemsOf(files: Record<string, string>, locale = 'en-GB'): Problem[] {
  const problems: Problem[] = [];
  const language = readLanguage(files, 'en', locale, (problem) => problems.push(problem));
  expect(language === null).toBe(problems.length > 0);
  return problems;
}

function problemsWith(name: string, change: (json: Loose) => void, locale?: string): Problem[] {
  const files = storyFiles();
  const json: Loose = JSON.parse(files[FOLDER + name]!);
  change(json);
  return problemsOf({ ...files, [FOLDER + name]: JSON.stringify(json) }, locale);
}

test('a language without a flaw is read, with its own name', () => {
  const language = readLanguage(storyFiles(), 'de', 'de-DE', (problem) => expect(problem).toBeNull());
  expect(language).toMatchObject({ lang: 'de', name: 'Deutsch', wording: { locale: 'de-DE' } });
});

describe('a flaw in the messages is the one problem found, with its place and what would be right', () => {
  const INTERFACE = 'interface.json';
  test.each<[string, string, (json: Loose) => void, string, string, string]>([
    ['a message is missing', INTERFACE, (m) => delete m.card.close, '.card.close', 'the text is missing', 'write it'],
    [
      'one too many',
      INTERFACE,
      (m) => (m.card.shut = 'Shut'),
      '.card.shut',
      'the key is unknown',
      'remove it or correct its spelling',
    ],
    ['an empty one', INTERFACE, (m) => (m.card.close = ''), '.card.close', 'the text is empty', 'write it'],
    ['a number', INTERFACE, (m) => (m.card.close = 7), '.card.close', 'this is no text', 'write it'],
    ['a group is missing', INTERFACE, (m) => delete m.slip, '.slip', 'the group is missing', 'write an object, { … }'],
    ['a text for a group', INTERFACE, (m) => (m.slip = 'Slip'), '.slip', 'this is no group', 'write an object, { … }'],
    [
      'a list that is too short',
      INTERFACE,
      (m) => m.numbers.columns.pop(),
      '.numbers.columns',
      'this is not the list that is wanted',
      'write an array of 3 items',
    ],
    [
      'no paragraph at all',
      'publish.json',
      (m) => (m.intro = []),
      '.intro',
      'this is not the list that is wanted',
      'write an array of 1 or more items',
    ],
    [
      'a gap where there is none',
      INTERFACE,
      (m) => (m.card.close = 'Close {it}'),
      '.card.close',
      '"{it}" is no gap of this message',
      'this one has none',
    ],
    [
      'a gap by another name',
      INTERFACE,
      (m) => (m.silence = 'From {from} to {to} or {till}'),
      '.silence',
      '"{till}" is no gap of this message',
      'it has {from} and {to}',
    ],
    [
      'a gap left out',
      INTERFACE,
      (m) => (m.silence = 'From {from}'),
      '.silence',
      '"{to}" is missing',
      'say it in the message',
    ],
    [
      'a bracket that stays open',
      INTERFACE,
      (m) => (m.gap = '{length'),
      '.gap',
      'this is no message: Unexpected message end at line 1 col 8',
      'mend it; data/README.md says what is understood',
    ],
    [
      'a plural without "other"',
      INTERFACE,
      (m) => (m.gap = '{length, plural, one {a month}}'),
      '.gap',
      'the plural of "length" has no "other"',
      'add other {…}',
    ],
    [
      'a plural without a form that the language has',
      INTERFACE,
      (m) => (m.gap = '{length, plural, =2 {two} other {#}}'),
      '.gap',
      'the plural of "length" has no "one"',
      'add one {…}',
    ],
    [
      'a plural with a form that it does not have',
      INTERFACE,
      (m) => (m.gap = '{length, plural, one {a} few {#} other {#}}'),
      '.gap',
      'this is no message: The plural case few is not valid in this locale at line 1 col 25',
      'mend it; data/README.md says what is understood',
    ],
    [
      'a form twice',
      INTERFACE,
      (m) => (m.gap = '{length, plural, one {a} one {b} other {#}}'),
      '.gap',
      'the plural of "length" has "one" twice',
      'keep one of them',
    ],
    [
      'no words for a gap with nothing in it',
      INTERFACE,
      (m) => (m.card.articlesAlone = '{phrase, select, other {{phrase}}}'),
      '.card.articlesAlone',
      'the select of "phrase" has no "none"',
      'add none {…}',
    ],
    [
      'a form that no page brings along',
      INTERFACE,
      (m) => (m.gap = '{length, date}'),
      '.gap',
      'the form "date" is not understood',
      'use number, plural or select',
    ],
    [
      'a number in a style',
      INTERFACE,
      (m) => (m.gap = '{length, number, percent}'),
      '.gap',
      'the number of "length" has more to it than is understood',
      'write {length, number…}',
    ],
    [
      'a phrase of dates',
      'dates.json',
      (m) => (m.phrases.by = 'by'),
      '.phrases.by',
      '"{date}" is missing',
      'say it in the message',
    ],
    [
      'a style of days',
      'dates.json',
      (m) => (m.styles.short.month = 'tiny'),
      '.styles.short.month',
      'this is "tiny"',
      'write "numeric" or "2-digit" or "long" or "short" or "narrow"',
    ],
    [
      'a word that is no number',
      'numerals.json',
      (m) => (m.small.many = -1),
      '.small.many',
      '-1 is no amount',
      'write the printed number, 0 or above',
    ],
  ])('%s', (_, name, change, where, what, fix) =>
    expect(problemsWith(name, change)).toEqual([{ file: FOLDER + name, where, what, fix }]),
  );
});

test('a select that may be left out asks for words where there is nothing; one that always has a value does not', () =>
  expect(problemsWith('interface.json', (m) => (m.more = '{count, select, other {+ {count}}}'))).toEqual([]));

test.each([
  'interface.json',
  'sources.json',
  'publish.json',
  'takeaway.json',
  'dates.json',
  'numerals.json',
  'package.md',
])('%s must be there', (name) => {
  const { [FOLDER + name]: _, ...files } = storyFiles();
  expect(problemsOf(files)).toEqual([
    { file: FOLDER + name, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' },
  ]);
});

test('words for another language’s numbers do not pass: every form that whole numbers have must be served', () => {
  const problems = problemsWith('interface.json', () => undefined, 'uk-UA');
  expect(problems).toContainEqual({
    file: `${FOLDER}interface.json`,
    where: '.time.days',
    what: 'the plural of "count" has no "few"',
    fix: 'add few {…}',
  });
});

describe('the text of a package', () => {
  test.each([
    ['begins with the name of its file', 'Hello', 'line 1', 'the name of the file is missing'],
    ['says only what there is to say', '---\nfile: README.md\n---\n{titel}', '', '"{titel}" is no gap of this text'],
  ])('%s', (_, text, where, what) =>
    expect(problemsOf({ ...storyFiles(), [`${FOLDER}package.md`]: text })).toEqual([
      { file: `${FOLDER}package.md`, where, what, fix: expect.any(String) },
    ]),
  );
});
