/** The head of a chapter file and what follows it; lines count from 1. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, string>>;
  /** The line of each key. */
  readonly lines: Readonly<Record<string, number>>;
  readonly body: string;
  readonly bodyLine: number;
}

const FENCE = '---';

/** `key: value` lines between two `---` lines; `null` where a text does not begin with them. */
export function frontMatterOf(text: string): FrontMatter | null {
  const all = text.split(/\r?\n/);
  const end = all.indexOf(FENCE, 1);
  if (all[0] !== FENCE || end < 0) return null;
  const pairs = all.slice(1, end).map((line, i) => ({ ...pairOf(line), line: i + 2 }));
  return {
    values: Object.fromEntries(pairs.map(({ key, value }) => [key, value])),
    lines: Object.fromEntries(pairs.map(({ key, line }) => [key, line])),
    body: all.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function pairOf(line: string): { key: string; value: string } {
  const [key = '', ...value] = line.split(':');
  return { key: key.trim(), value: value.join(':').trim() };
}
