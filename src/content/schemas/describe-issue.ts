import type * as v from 'valibot';
import { isOurs, takeApart } from './basics.ts';

/** What is wrong and what would be right, in words for an editor. */
export function describeIssue(issue: v.BaseIssue<unknown>): { what: string; fix: string } {
  if (issue.kind !== 'schema' || isOurs(issue.message)) {
    const [what, fix] = takeApart(issue.message);
    return { what, fix };
  }
  if (issue.type === 'strict_object') return describeKey(issue);
  if (issue.expected === 'never') return { what: 'this is one too many', fix: 'remove it' };
  return { what: `this is ${named(issue.received)}`, fix: `write ${wanted(issue.expected)}` };
}

function describeKey({ received, expected }: v.BaseIssue<unknown>): { what: string; fix: string } {
  if (expected === 'never') return { what: 'the key is unknown', fix: 'remove it or correct its spelling' };
  if (received === 'undefined') return { what: 'the key is missing', fix: 'add it; data/README.md says what it holds' };
  return { what: `this is ${named(received)}`, fix: `write ${wanted('Object')}` };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number, without quotes',
  boolean: 'true or false',
  Array: 'a list, [ … ]',
  Object: 'an object, { … }',
};

/** What stands there: a value as it is, of a list or an object only that it is one. */
const named = (received: string): string => NAMES[received] ?? received;
const NAMES: Readonly<Record<string, string>> = { Array: 'a list', Object: 'an object', undefined: 'missing' };

/** Of a choice, such as `("a" | "b")`, each in turn. */
function wanted(expected: string | null): string {
  const choices = (expected ?? '').replace(/^\((.*)\)$/, '$1').split(' | ');
  return choices.map((choice) => KINDS[choice] ?? choice).join(' or ');
}

/** The JSON path of an issue: `[12].quantity.low`. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  const keys = issue.path?.map(({ key }) => key) ?? [];
  return keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
}
