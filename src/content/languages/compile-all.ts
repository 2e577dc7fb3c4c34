import { Row, textOrNothing, type Description } from '../../i18n/description.ts';
import type { Tree } from '../../i18n/messages-from.ts';
import { message } from '../schemas/message.ts';
import { compile } from './compile.ts';

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

type Flaw = (flaw: string) => void;
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
