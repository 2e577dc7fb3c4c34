import type { Gap } from './description.ts';

/** What a message with gaps is made of: text, the number of a gap, or what the value of a gap decides. */
export type Part = string | number | Choice;
type Choice = readonly [gap: number, by: By, cases?: Cases];
export type By = 'number' | 'plural' | 'select';
type Cases = Readonly<Record<string, readonly Part[]>>;

/** Messages as they are shipped: `$` holds the parts of one with gaps. */
export type Tree = string | { readonly $: readonly Part[] } | readonly Tree[] | { readonly [key: string]: Tree };

/** Which case of a `select` speaks for a gap with nothing in it. */
export const NOTHING = 'none';

/** The messages with a function for each that has gaps. `Messages` is what their file was checked against. */
export function messagesFrom<Messages>(tree: unknown, locale: string): Messages {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;

  const all = (parts: readonly Part[], gaps: readonly Gap[]): string => parts.map((part) => say(part, gaps)).join('');
  const say = (part: Part, gaps: readonly Gap[]) =>
    typeof part === 'string' ? part : typeof part === 'number' ? worded(gaps[part]) : decided(part, gaps);

  function decided([gap, by, cases = {}]: Choice, gaps: readonly Gap[]): string {
    const value = gaps[gap];
    const count = Array.isArray(value) ? value.length : Number(value);
    if (by === 'number') return (numbers ??= new Intl.NumberFormat(locale)).format(count);
    const keys =
      by === 'plural'
        ? [`=${count}`, (rules ??= new Intl.PluralRules(locale)).select(count)]
        : [value ? worded(value) : NOTHING];
    return all(cases[keys.find((key) => key in cases) ?? 'other']!, gaps);
  }

  function from(branch: Tree): unknown {
    if (typeof branch === 'string') return branch;
    if (Array.isArray(branch)) return branch.map(from);
    if ('$' in branch) return (...gaps: Gap[]) => all(branch.$ as readonly Part[], gaps);
    return Object.fromEntries(Object.entries(branch).map(([key, inner]) => [key, from(inner as Tree)]));
  }
  return from(tree as Tree) as Messages;
}

const worded = (value: Gap): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
