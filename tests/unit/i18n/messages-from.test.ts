import { expect, test } from 'vitest';
import { compile } from '../../../src/content/languages/compile.ts';
import type { Gap } from '../../../src/i18n/description.ts';
import { messagesFrom } from '../../../src/i18n/messages-from.ts';

/** A message as a page says it. */
function said(text: string, names: readonly string[], gaps: readonly Gap[], locale = 'en-GB'): string {
  const $ = compile(text, names, locale, (flaw) => {
    throw new Error(flaw);
  });
  // As it travels to the page.
  const tree: unknown = JSON.parse(JSON.stringify({ one: { $ } }));
  return messagesFrom<{ one: (...all: readonly Gap[]) => string }>(tree, locale).one(...gaps);
}

test.each<[string, string, readonly string[], readonly Gap[], string]>([
  ['gaps, whatever their order', '{b} before {a}', ['a', 'b'], ['A', 'B'], 'B before A'],
  ['a number as it is', '{a}', ['a'], [8000], '8000'],
  ['a number as the language writes it', '{a, number}', ['a'], [8000], '8,000'],
  ['a list', 'articles {a}', ['a'], [['001', '002']], 'articles 001, 002'],
  ['the number of a list’s items', '{a, plural, one {one} other {#}}', ['a'], [['001', '002']], '2'],
  ['one', '{a, plural, one {# day} other {# days}}', ['a'], [1], '1 day'],
  ['many', '{a, plural, one {# day} other {# days}}', ['a'], [8000], '8,000 days'],
  ['an exact number before its form', '{a, plural, =1 {a day} one {#} other {# days}}', ['a'], [1], 'a day'],
  ['none for nothing', '{a, select, none {never} other {on {a}}}', ['a?'], [null], 'never'],
  ['none for no', '{a, select, none {} other {since}}', ['a?'], [false], ''],
  ['other for the rest', '{a, select, none {never} other {on {a}}}', ['a?'], ['Monday'], 'on Monday'],
  ['a case by name', '{a, select, x {ex} other {any}}', ['a'], ['x'], 'ex'],
  [
    'one choice in another',
    '{a, plural, one {{b, select, none {#} other {# {b}}}} other {#}}',
    ['a', 'b?'],
    [1, 'B'],
    '1 B',
  ],
  ['a sign that is no number', 'No. # {a}', ['a'], [3], 'No. # 3'],
  ['brackets in quotation marks', "'{'{a}'}' it''s", ['a'], [3], "{3} it's"],
])('a message says %s', (_, text, names, gaps, words) => expect(said(text, names, gaps)).toBe(words));

test.each([
  [1, '1 день'],
  [3, '3 дні'],
  [12, '12 днів'],
  [21, '21 день'],
])('a plural follows the rules of its language: %i', (count, words) =>
  expect(said('{n, plural, one {# день} few {# дні} many {# днів} other {# дня}}', ['n'], [count], 'uk-UA')).toBe(
    words,
  ),
);

test('lists and groups keep their shape', () =>
  expect(messagesFrom({ list: ['a', ['b']], group: { text: 'c' } }, 'en')).toEqual({
    list: ['a', ['b']],
    group: { text: 'c' },
  }));
