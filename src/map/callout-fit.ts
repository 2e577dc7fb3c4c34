import { textWidth } from '../theme/text-width.ts';

/** A line at the map's edge in words: what it is about, and who says what of it. */
export interface CalloutText {
  readonly title: string;
  readonly status: string | null;
  readonly statements: readonly { readonly said: string; readonly by: string }[];
  /** Statements that found no room before. */
  readonly rest: number;
  readonly restWords: (count: number) => string;
}

/** What a line may take: px of its text's width, its font's size in px, and how often it may break. */
export interface CalloutRoom {
  readonly width: number;
  readonly em: number;
  readonly lines: number;
}

/** As in the style sheet of small maps, in em of 12 px: between what stands in a line, and around a status. */
const GAP = 5 / 12;
const FRAME = 10 / 12;

/**
 * How many of the statements have room. At least `least`, however small that is: a question shows its answer, and one
 * that is disputed both sides.
 */
export function fittingIn(text: CalloutText, viewport: CalloutRoom, least: number): number {
  const all = text.statements.length;
  for (let count = all; count > least; count--) if (linesOf(text, count, viewport) <= viewport.lines) return count;
  return Math.min(least, all);
}

function linesOf(text: CalloutText, count: number, { width, em }: CalloutRoom): number {
  const rest = text.rest + text.statements.length - count;
  const widths = [
    textWidth(text.title, em, 600),
    ...(text.status === null ? [] : [textWidth(text.status, em, 400) + FRAME * em]),
    ...text.statements.slice(0, count).map(({ said, by }) => textWidth(said, em, 600) + textWidth(` ${by}`, em, 400)),
    ...(rest === 0 ? [] : [textWidth(text.restWords(rest), em, 400)]),
  ];
  return broken(widths, width, GAP * em);
}

/** How many lines things take, one after the other; what is wider than a line begins one and breaks. */
function broken(widths: readonly number[], width: number, gap: number): number {
  let [lines, used] = [0, Infinity];
  for (const wide of widths) {
    if (used + gap + wide <= width) used += gap + wide;
    else {
      const own = Math.ceil(wide / width);
      lines += own;
      used = wide - (own - 1) * width;
    }
  }
  return lines;
}
