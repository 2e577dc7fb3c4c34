import type { Numerals } from './numerals.ts';

/** A number in a text: as written, and what it says; "thousands" for the bare word. */
export interface Figure {
  readonly written: string;
  readonly value: number | 'thousands';
}

/** The numbers in digits and the number words above twelve of a text, in order. */
export function figuresIn(text: string, numerals: Numerals): Figure[] {
  const tokens: (Token | null)[] = [];
  for (const written of text.match(numerals.token) ?? []) {
    const token = tokenOf(written, numerals);
    const scaled = token?.scales ? times(tokens.at(-1), token) : null;
    if (scaled) tokens.pop();
    tokens.push(scaled ?? token);
  }
  return tokens.flatMap((token) => (token?.figure ? [{ written: token.written, value: token.value }] : []));
}

/** The text without its dates ("31 October 2020", "October 2020") and years. */
export function withoutDates(text: string, { date }: Numerals): string {
  return text.replace(date, ' ').replace(YEAR, ' ');
}

const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d]|[.,]\d)/g;

interface Token {
  readonly written: string;
  readonly value: Figure['value'];
  /** A number that a reader takes for a figure, unlike "two". */
  readonly figure: boolean;
  /** "million" multiplies the number before it. */
  readonly scales: boolean;
}

/** "eight" times "million"; `null` where no number stands before. */
function times(before: Token | null | undefined, scale: Token): Token | null {
  if (typeof before?.value !== 'number' || typeof scale.value !== 'number') return null;
  return { ...scale, written: `${before.written} ${scale.written}`, value: before.value * scale.value };
}

function tokenOf(written: string, numerals: Numerals): Token | null {
  if (/^\d/.test(written)) return { written, value: digits(written, numerals), figure: true, scales: false };
  const word = written.toLowerCase();
  if (numerals.thousands.includes(word)) return { written, value: 'thousands', figure: true, scales: false };
  const magnitude = numerals.magnitudes[word];
  if (magnitude !== undefined) return { written, value: magnitude, figure: true, scales: true };
  const small = numerals.small[word];
  if (small !== undefined) return { written, value: small, figure: false, scales: false };
  const large = numerals.large[word] ?? compound(word, numerals);
  return large === undefined ? null : { written, value: large, figure: true, scales: false };
}

/** "achttausend", "hunderttausend" */
function compound(word: string, { small, large, magnitudes }: Numerals): number | undefined {
  for (const [name, magnitude] of Object.entries(magnitudes)) {
    const head = word.endsWith(name) ? word.slice(0, -name.length) : '';
    const factor = small[head] ?? large[head] ?? magnitudes[head];
    if (factor !== undefined) return factor * magnitude;
  }
  return undefined;
}

function digits(written: string, { group, decimal }: Numerals): number {
  const plain = written.split(group);
  const grouped = plain.slice(1).every((part) => /^\d{3}(?!\d)/.test(part));
  return Number((grouped ? plain.join('') : written).replace(decimal, '.'));
}
