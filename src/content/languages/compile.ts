import { type FunctionArg, parse, type Select, type Token } from '@messageformat/parser';
import { type Description, Row, textOrNothing } from '../../i18n/description.ts';
import { type By, NOTHING, type Part, type Tree } from '../../i18n/messages-from.ts';
import { message } from '../schemas/basics.ts';

/** Enough for the rules of every language, which look at the last two digits. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/** The categories that whole numbers have in a language and that the cases of a plural do not serve: "few". */
function lackingCases(keys: readonly string[], locale: string): string[] {
  const rules = new Intl.PluralRules(locale);
  const unserved = COUNTS.filter((count) => !keys.includes(`=${count}`)).map((count) => rules.select(count));
  return [...new Set(unserved)].filter((category) => category !== 'other' && !keys.includes(category));
}

/** Of what is wrong with a message, and what would be right. */
export type Flaw = (flaw: string) => void;

/**
 * The parts of a message in ICU MessageFormat: text, gaps, `number`, `plural` and `select`, also one in another.
 * @param names of the gaps, in the order of the function's arguments; "?" at the end: perhaps with nothing in it
 */
export function compile(text: string, names: readonly string[], locale: string, flaw: Flaw): Part[] {
  const said = new Set<number>();
  const gaps = names.map((name) => name.replace('?', ''));

  function gapOf(name: string): number {
    const gap = gaps.indexOf(name);
    if (gap < 0) flaw(message(`"{${name}}" is no gap of this message`, offer(gaps)));
    said.add(gap);
    return gap;
  }
  function partsOf(tokens: readonly Token[], counted: number): Part[] {
    return tokens.map((token) => {
      if (token.type === 'content') return token.value;
      if (token.type === 'octothorpe') return [counted, 'number'];
      const gap = gapOf(token.arg);
      if (token.type === 'argument') return gap;
      const by = formOf(token, flaw);
      if (token.type === 'function') return [gap, 'number'];
      checkCases(token, names[gap]?.endsWith('?') ?? false, locale, flaw);
      const inner = by === 'plural' ? gap : counted;
      return [gap, by, Object.fromEntries(token.cases.map((one) => [one.key, partsOf(one.tokens, inner)]))];
    });
  }
  const parts = partsOf(tokensOf(text, locale, flaw), 0);
  const unsaid = gaps.filter((_, gap) => !said.has(gap));
  // What cannot be read says nothing, and that was reported.
  if (parts.length > 0) for (const name of unsaid) flaw(message(`"{${name}}" is missing`, 'say it in the message'));
  return parts;
}

const offer = (gaps: readonly string[]) =>
  gaps.length === 0 ? 'this one has none' : `it has ${gaps.map((name) => `{${name}}`).join(' and ')}`;

/** A story is read anew whenever one of its files changes, and most of its messages are as they were. */
const known = new Map<string, Token[]>();

function tokensOf(text: string, locale: string, flaw: Flaw): Token[] {
  const key = `${locale} ${text}`;
  try {
    const tokens =
      known.get(key) ?? parse(text, { cardinal: new Intl.PluralRules(locale).resolvedOptions().pluralCategories });
    known.set(key, tokens);
    return tokens;
  } catch (error) {
    const [reason] = (error as Error).message.split(/:?\n/);
    flaw(message(`this is no message: ${reason}`, 'mend it; data/README.md says what is understood'));
    return [];
  }
}

/** Of what ICU knows besides, no page makes use: it would have to be brought along. */
function formOf(token: FunctionArg | Select, flaw: Flaw): By {
  const form = token.type === 'function' ? token.key : token.type;
  const plain = token.type === 'function' ? token.param === undefined : token.pluralOffset === undefined;
  if (!plain)
    flaw(message(`the ${form} of "${token.arg}" has more to it than is understood`, `write {${token.arg}, ${form}…}`));
  if (form === 'number' || form === 'plural' || form === 'select') return form;
  flaw(message(`the form "${form}" is not understood`, 'use number, plural or select'));
  return 'select';
}

function checkCases({ type, arg, cases }: Select, maybeNothing: boolean, locale: string, flaw: Flaw): void {
  const keys = cases.map(({ key }) => key);
  const wanted = ['other', ...(type === 'plural' ? lackingCases(keys, locale) : maybeNothing ? [NOTHING] : [])];
  for (const key of wanted.filter((one) => !keys.includes(one))) {
    flaw(message(`the ${type} of "${arg}" has no "${key}"`, `add ${key} {…}`));
  }
  for (const key of new Set(keys.filter((one, i) => keys.indexOf(one) !== i))) {
    flaw(message(`the ${type} of "${arg}" has "${key}" twice`, 'keep one of them'));
  }
}

/** A flaw, in the form of `message`, at a JSON path such as `.card.close`. */
type FlawAt = (where: string, flaw: string) => void;

/** Messages as they are shipped, out of a file's JSON; all that is missing, too much or wrong in it is reported. */
export function compileAll(description: Description, json: unknown, locale: string, flawAt: FlawAt): Tree {
  function branch(of: Description, value: unknown, where: string): Tree {
    const flaw = (text: string) => flawAt(where, text);
    if (typeof of === 'string') return partsOf(value, [], of === textOrNothing, flaw).join('');
    if (of instanceof Row)
      return itemsOf(of, value, flaw).map(([inner, item], i) => branch(inner, item, `${where}[${i}]`));
    if (isGaps(of)) return { $: partsOf(value, of, false, flaw) };
    const keys = keysOf(of, value, (key, text) => flawAt(`${where}.${key}`, text), flaw);
    return Object.fromEntries(keys.map(([key, inner, item]) => [key, branch(inner, item, `${where}.${key}`)]));
  }
  const partsOf = (value: unknown, gaps: readonly string[], mayBeEmpty: boolean, flaw: Flaw) => {
    const words = wordsOf(value, mayBeEmpty, flaw);
    return words === '' ? [] : compile(words, gaps, locale, flaw);
  };
  return branch(description, json, '');
}

type Group = Exclude<Description, string | readonly string[] | Row>;

const isGaps = (of: Description): of is readonly string[] => Array.isArray(of);

function wordsOf(value: unknown, mayBeEmpty: boolean, flaw: Flaw): string {
  if (typeof value === 'string' && (mayBeEmpty || value.trim() !== '')) return value;
  const what = value === undefined ? 'missing' : typeof value === 'string' ? 'empty' : 'no text';
  flaw(message(what === 'no text' ? 'this is no text' : `the text is ${what}`, 'write it'));
  return '';
}

/** Each item of a list, with what it is to be. */
function itemsOf({ first, rest }: Row, value: unknown, flaw: Flaw): [Description, unknown][] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  const isRight = rest === undefined ? items.length === first.length : items.length >= first.length;
  if (!Array.isArray(value) || !isRight) {
    const wanted = `write an array of ${first.length} ${rest === undefined ? '' : 'or more '}items`;
    flaw(message('this is not the list that is wanted', wanted));
  }
  return items.flatMap((item, i) => {
    const of = first[i] ?? rest;
    return of === undefined ? [] : [[of, item]];
  });
}

/** Each key that a group is to have, with what it is to be and what it is. */
function keysOf(
  of: Group,
  value: unknown,
  flawAtKey: (key: string, flaw: string) => void,
  flaw: Flaw,
): [string, Description, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    flaw(message(value === undefined ? 'the group is missing' : 'this is no group', 'write an object, { … }'));
    return [];
  }
  const found = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(found).filter((one) => !Object.hasOwn(of, one))) {
    flawAtKey(key, message('the key is unknown', 'remove it or correct its spelling'));
  }
  return Object.entries(of).map(([key, inner]) => [key, inner, found[key]]);
}
