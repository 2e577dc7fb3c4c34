import { monthName } from '../core/edtf/spell.ts';
import type { Wording } from '../core/edtf/wording.ts';
import type { NumeralsRecord } from './schemas/numerals.ts';

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
