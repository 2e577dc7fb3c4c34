import type { Gap } from './description.ts';

/** What a message with gaps is made of: text, the number of a gap, or what the value of a gap decides. */
export type Part = string | number | readonly [gap: number, by: By, cases?: Cases];
export type By = 'number' | 'plural' | 'select';
export type Cases = Readonly<Record<string, readonly Part[]>>;

/** Messages as they are shipped: `$` holds the parts of one with gaps. */
export type Tree = string | { readonly $: readonly Part[] } | readonly Tree[] | { readonly [key: string]: Tree };

/** Which case of a `select` speaks for a gap with nothing in it. */
export const NOTHING = 'none';

/** The messages with a function for each that has gaps. `Messages` is what their file was checked against. */
export function messagesFrom<Messages>(tree: unknown, locale: string): Messages {
  const rules = new Intl.PluralRules(locale);
  const { format } = new Intl.NumberFormat(locale);

  function say(part: Part, gaps: readonly Gap[]): string {
    if (typeof part === 'string') return part;
    if (typeof part === 'number') return worded(gaps[part]);
    const [gap, by, cases = {}] = part;
    const value = gaps[gap];
    if (by === 'select') return all(cases[value ? worded(value) : NOTHING] ?? cases['other']!, gaps);
    const count = Array.isArray(value) ? value.length : Number(value);
    return by === 'number'
      ? format(count)
      : all(cases[`=${count}`] ?? cases[rules.select(count)] ?? cases['other']!, gaps);
  }
  const all = (parts: readonly Part[], gaps: readonly Gap[]) => parts.map((part) => say(part, gaps)).join('');

  function from(branch: Tree): unknown {
    if (typeof branch === 'string') return branch;
    if (Array.isArray(branch)) return branch.map(from);
    if ('$' in branch) return (...gaps: Gap[]) => all(branch.$ as readonly Part[], gaps);
    return Object.fromEntries(Object.entries(branch).map(([key, inner]) => [key, from(inner as Tree)]));
  }
  return from(tree as Tree) as Messages;
}

const worded = (value: Gap): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));
