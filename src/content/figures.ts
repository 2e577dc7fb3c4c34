import { dayOf, wholeMonths } from '../core/days.ts';
import { monthName, type Wording } from '../core/edtf/spell.ts';
import type { Day } from '../core/types.ts';
import type { NumeralsRecord } from './schemas/language.ts';

/**
 * How a language writes numbers. `small` are words for whole numbers that are no figures by themselves but can be part
 * of one; `thousands` are words for "thousands".
 */
export interface Numerals extends NumeralsRecord {
  /** Between groups of three digits, and before decimals. */
  readonly group: string;
  readonly decimal: string;
  /** A number in digits, or a word. */
  readonly token: RegExp;
  /** A date without or with its year: "29, 30 or 31 October 2020". */
  readonly date: RegExp;
}

export function numeralsOf(words: NumeralsRecord, wording: Wording): Numerals {
  const signs = new Intl.NumberFormat(wording.locale).formatToParts(1_234_567.8);
  const sign = (wanted: string, otherwise: string) => signs.find(({ type }) => type === wanted)?.value ?? otherwise;
  const group = sign('group', ',');
  return {
    ...words,
    ...{ group, decimal: sign('decimal', '.') },
    // An apostrophe may stand inside of a word: "п’ять".
    token: new RegExp(String.raw`\d+(?:[.,${literal(group)}]\d+)*|\p{L}+(?:[’']\p{L}+)*`, 'gu'),
    date: new RegExp(dateIn(wording), 'g'),
  };
}

function dateIn({ locale, day, to, or, and }: Wording): string {
  const digits = day(0)
    .split('0')
    .map(literal)
    .join(String.raw`\d{1,2}`);
  const between = [',', ...[to, or, and].map((phrase) => ` ${literal(phrase('', '').trim())}`)].join('|');
  const names = [true, false].flatMap((besideDay) =>
    MONTHS.map((month) => literal(monthName(month, locale, besideDay))),
  );
  return String.raw`(?:${digits}(?:${between})?\s+)*(?:${[...new Set(names)].join('|')})(?:\s+\d{4})?`;
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

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
  if (/^\d/.test(written)) return { written, value: numberOf(written, numerals), figure: true, scales: false };
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

function numberOf(written: string, { group, decimal }: Numerals): number {
  const plain = written.split(group);
  const grouped = plain.slice(1).every((part) => /^\d{3}(?!\d)/.test(part));
  return Number((grouped ? plain.join('') : written).replace(decimal, '.'));
}

/** What a formula gives, and what its author wrote behind the "=". */
interface Worked {
  readonly value: number;
  readonly stated: number;
}

const FORMULA = /^(days|months)\(([\w-]+),([\w-]+)\)=(\d+)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The ids of the claims that a formula counts from or to. */
export const claimsOfFormula = (formula: string): string[] =>
  (FORMULA.exec(formula)?.slice(2, 4) ?? []).filter((end) => !DAY.test(end));

/**
 * Works out `days(a,b)=n` or `months(a,b)=n` (whole months from a to b); `null` for any other text.
 * @param dayOfClaim for an end that is the id of a claim: the day on which it was said
 */
export function workOut(formula: string, dayOfClaim: (id: string) => Day | null = () => null): Worked | null {
  const [, unit, from = '', to = '', stated] = FORMULA.exec(formula) ?? [];
  const [start = null, end = null] = [from, to].map((each) => (DAY.test(each) ? dayOf(each) : dayOfClaim(each)));
  if (start === null || end === null) return null;
  return { value: unit === 'days' ? end - start : wholeMonths(start, end), stated: Number(stated) };
}
