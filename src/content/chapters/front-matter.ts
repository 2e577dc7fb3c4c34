import { withoutMark } from '../encoding.ts';

/** The head of a chapter file and what follows it; lines count from 1. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  /** The line of each key. */
  readonly lines: Readonly<Record<string, number>>;
  readonly body: string;
  readonly bodyLine: number;
  /** Lines that are no `key: value`, and keys that stand twice. */
  readonly flaws: readonly { readonly where: string; readonly what: string; readonly fix: string }[];
}

const FENCE = '---';

/** `key: value` lines between two `---` lines; `null` where a text does not begin with them. */
export function frontMatterOf(text: string): FrontMatter | null {
  const all = withoutMark(text).split(/\r?\n/);
  const end = all.indexOf(FENCE, 1);
  if (all[0] !== FENCE || end < 0) return null;
  const pairs = all.slice(1, end).map((line, i) => ({ ...pairOf(line), line: i + 2 }));
  const known = pairs.filter(({ isPair }) => isPair);
  return {
    values: Object.fromEntries(known.map(({ key, value }) => [key, value])),
    lines: Object.fromEntries(known.map(({ key, line }) => [key, line])),
    body: all.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    flaws: pairs.flatMap(({ key, line, isPair }, i) => {
      const where = `line ${line}`;
      if (!isPair)
        return [{ where, what: 'this is no "key: value"', fix: 'write one on a line, or take the line away' }];
      const isTwice = pairs.slice(0, i).some((pair) => pair.key === key);
      return isTwice ? [{ where, what: `${key}: the key stands twice`, fix: 'keep one of them' }] : [];
    }),
  };
}

function pairOf(line: string): { key: string; value: string; isPair: boolean } {
  const [key = '', ...value] = line.split(':');
  return { key: key.trim(), value: value.join(':').trim(), isPair: value.length > 0 };
}
