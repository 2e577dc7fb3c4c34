import { dayFormat, dayOfDate, type DayStyle } from '../days.ts';
import { memoize } from '../memoize.ts';
import { partsOf, type Part } from './parts.ts';
import { spellAbout, spellThird, thirdOf, type Wording } from './spell.ts';

/** A longer list of days gives its last day alone, as "by". */
const LONGEST_LIST = 2;

/**
 * A date in short, for labels: "31 Oct", "24 or 25 Nov", "24–31 Oct", "by 31 Oct", "about 31 Oct", "November".
 * A day stands in it only where the expression has one.
 *
 * @returns as it reads in its own year, then as it reads in any other: "31 Oct 2020"
 */
export const shortOf = (edtf: string, words: Wording, style: DayStyle): readonly [here: string, elsewhere: string] => [
  inShort(edtf, words, style, false),
  inShort(edtf, words, style, true),
];

function inShort(edtf: string, words: Wording, style: DayStyle, withYear: boolean): string {
  const { kind, parts } = partsOf(edtf);
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const twoYears = first.year !== last.year;
  const spell = (part: Part, year: boolean) =>
    kind === 'interval' && thirdOf(part) !== null
      ? spellThird(part, words, { month: true, year })
      : spellShort(part, words, style, year);
  const end = spell(last, withYear || twoYears);
  const start = () => (isOneMonth(first, last) ? words.day(first.day!) : spell(first, twoYears));
  return parts.some(({ uncertain }) => uncertain) ? words.uncertain(phrase()) : phrase();

  function phrase(): string {
    if (kind === 'by' || parts.length > LONGEST_LIST) return words.by(end);
    if (parts.length === 1) return end;
    if (kind === 'set') return words.or(start(), end);
    return isDay(first) && isDay(last) ? `${start()}–${end}` : words.to(start(), end);
  }
}

const isDay = ({ day, approximate }: Part) => day !== undefined && !approximate;

const isOneMonth = (a: Part, b: Part) => isDay(a) && isDay(b) && a.month === b.month && a.year === b.year;

const formatsOf = memoize((style: DayStyle, locale: string) => ({
  alone: dayFormat(locale, style),
  withYear: dayFormat(locale, { ...style, year: 'numeric' }),
}));

/** A day in numbers or short words, a month or a year in words. */
function spellShort(part: Part, words: Wording, style: DayStyle, withYear: boolean): string {
  const { year, month, day } = part;
  if (day === undefined) return spellAbout(part, words, { month: true, year: withYear || month === undefined });
  const formats = formatsOf(style, words.locale);
  const plain = formats[withYear ? 'withYear' : 'alone'](dayOfDate(year, month!, day)).replaceAll(/\s/g, ' ');
  return part.approximate ? words.about.day(plain) : plain;
}
