import { partsOf, type Expression, type Part } from './parts.ts';
import { spellAbout, spellThird, thirdOf, type Wording } from './spell.ts';

/**
 * A date in words, to stand after a colon or in a list: "18 October 2020", "24 or 25 November 2020".
 * Our own wording, since the npm parser's drops the `~` of intervals. Throws on forms it has no words for.
 */
export function phraseOf(edtf: string, words: Wording): string {
  const expression = partsOf(edtf);
  const phrase = wordsFor(expression, words);
  return expression.parts.some((part) => part.uncertain) ? words.uncertain(phrase) : phrase;
}

function wordsFor({ kind, parts }: Expression, words: Wording): string {
  const [first, ...rest] = parts;
  const last = rest.at(-1);
  if (first === undefined) return '';
  if (kind === 'by') return words.by(spellAbout(first, words));
  if (last === undefined) return spellAbout(first, words);
  if (kind === 'interval') return interval(first, last, words);
  return either(parts, words);
}

function interval(first: Part, last: Part, words: Wording): string {
  const [early, late] = [thirdOf(first), thirdOf(last)];
  // "early and mid-October 2020"
  if (early !== null && late !== null && daysOfOneMonth([first, last])) {
    return words.and(words.thirds[early]('').trim(), spellThird(last, words));
  }
  const plain = !first.approximate && !last.approximate;
  const month = !(plain && daysOfOneMonth([first, last]));
  const start = spellThird(first, words, { month, year: first.year !== last.year });
  return words.to(start, spellThird(last, words));
}

/** "29, 30 or 31 October 2020" */
function either(parts: readonly Part[], words: Wording): string {
  const shown = { month: !daysOfOneMonth(parts), year: parts.some(({ year }) => year !== parts[0]?.year) };
  const last = parts.length - 1;
  const spelled = parts.map((part, i) => (i === last ? spellAbout(part, words) : spellAbout(part, words, shown)));
  return words.or(spelled.slice(0, -1).join(', '), spelled[last]!);
}

function daysOfOneMonth(parts: readonly Part[]): boolean {
  const [first] = parts;
  return parts.every((p) => p.day !== undefined && p.month === first?.month && p.year === first?.year);
}
