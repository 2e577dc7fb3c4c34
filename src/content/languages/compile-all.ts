import { Row, text, textOrNothing, type Description } from '../../i18n/description.ts';
import type { Tree } from '../../i18n/messages-from.ts';
import { message, takeApart } from '../schemas/message.ts';
import { compile } from './compile.ts';

/** A flaw at a JSON path such as `.card.close`. */
type ReportAt = (where: string, what: string, fix: string) => void;

/** Messages as they are shipped, out of a file's JSON; all that is missing, too much or wrong in it is reported. */
export function compileAll(description: Description, json: unknown, locale: string, report: ReportAt): Tree {
  const flawAt = (where: string, flaw: string) => report(where, ...takeApart(flaw));

  function written(value: unknown, where: string, mayBeEmpty: boolean): string {
    if (typeof value === 'string' && (mayBeEmpty || value.trim() !== '')) return value;
    const what = value === undefined ? 'the text is missing' : value === '' ? 'the text is empty' : 'this is no text';
    flawAt(where, message(what, 'write it'));
    return '';
  }
  function list({ first, rest }: Row, value: unknown, where: string): Tree {
    const items = Array.isArray(value) ? (value as unknown[]) : [];
    const right =
      Array.isArray(value) && (rest === undefined ? items.length === first.length : items.length >= first.length);
    const wanted = `write an array of ${first.length} ${rest === undefined ? '' : 'or more '}items`;
    if (!right) flawAt(where, message('this is not the list that is wanted', wanted));
    return items.flatMap((item, i) => {
      const of = first[i] ?? rest;
      return of === undefined ? [] : [branch(of, item, `${where}[${i}]`)];
    });
  }
  function group(wanted: { readonly [key: string]: Description }, value: unknown, where: string): Tree {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      flawAt(
        where,
        message(value === undefined ? 'the group is missing' : 'this is no group', 'write an object, { … }'),
      );
      return {};
    }
    for (const key of Object.keys(value).filter((one) => !Object.hasOwn(wanted, one))) {
      flawAt(`${where}.${key}`, message('the key is unknown', 'remove it or correct its spelling'));
    }
    const inner = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(
      Object.entries(wanted).map(([key, of]) => [key, branch(of, inner[key], `${where}.${key}`)]),
    );
  }
  function branch(of: Description, value: unknown, where: string): Tree {
    if (of instanceof Row) return list(of, value, where);
    if (!(typeof of === 'string' || isGaps(of))) return group(of, value, where);
    const words = written(value, where, of === textOrNothing);
    const parts =
      words === ''
        ? []
        : compile(words, of === text || of === textOrNothing ? [] : of, locale, (flaw) => flawAt(where, flaw));
    return typeof of === 'string' ? parts.join('') : { $: parts };
  }
  return branch(description, json, '');
}

const isGaps = (of: Description): of is readonly string[] => Array.isArray(of);
