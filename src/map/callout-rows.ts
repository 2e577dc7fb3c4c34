import { group } from 'd3';
import type { Callout } from '../core/scene.ts';
import type { Claim, Scope } from '../core/types.ts';
import { hasNumber } from '../core/quantity.ts';
import { textWidth } from '../theme/text-width.ts';

/** A line of a callout: its subject and the claims about it. */
export interface CalloutRow {
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly others: readonly Claim[];
}

const MAX_CLAIMS = 3;
const MAX_REACTIONS = 5;
const MAX_SCOPES = 2;

/**
 * The lines of a callout. Totals have one line for each thing counted, most recent first, so that different counts never
 * share a line. Reactions show one claim for each speaker.
 */
export function rowsOf(callout: Callout): CalloutRow[] {
  if (callout.role === 'reaction') return [reactionsOf(callout)];
  if (callout.role !== 'total') return [rowOf(callout.title, callout.claims)];
  const numbers = callout.claims.filter(hasNumber);
  const scopes = [...new Set(numbers.map(({ quantity }) => quantity!.scope))].slice(0, MAX_SCOPES);
  const saidOf = (scope: Scope | undefined) => numbers.filter(({ quantity }) => quantity!.scope === scope);
  return scopes.map((scope) => rowOf(scope?.label ?? callout.title, saidOf(scope)));
}

const rowOf = (title: string, claims: readonly Claim[]): CalloutRow => ({
  title,
  claims: claims.slice(0, MAX_CLAIMS),
  others: claims.slice(MAX_CLAIMS),
});

function reactionsOf({ title, claims }: Callout): CalloutRow {
  const shown = onePerSpeaker(claims).slice(0, MAX_REACTIONS);
  return { title, claims: shown, others: claims.filter((claim) => !shown.includes(claim)) };
}

const onePerSpeaker = (claims: readonly Claim[]) =>
  [...group(claims, ({ speaker }) => speaker).values()].map(([first]) => first!);

/** A callout's line in words. */
export interface CalloutText {
  readonly title: string;
  readonly statements: readonly { readonly said: string; readonly status: string | null; readonly by: string }[];
  /** How many claims were left out already. */
  readonly rest: number;
  readonly restWords: (count: number) => string;
}

/** The space for a line: width and font size, px. */
export interface CalloutSpace {
  readonly width: number;
  readonly em: number;
}

/** As in the style sheet of small maps, in em of 12 px: gap between items, and padding of a status. */
const GAP = 5 / 12;
const STATUS_PADDING = 10 / 12;

/** How many of the claims fit; at least `least`: a question shows its answer, and a disputed one both sides. */
export function fittingCount(text: CalloutText, space: CalloutSpace, least: number): number {
  const all = text.statements.length;
  for (let count = all; count > least; count--) if (lineCount(text, count, space) === 1) return count;
  return Math.min(least, all);
}

/** More lines would cover the marks of a small map; the list after the map has them all. */
const MAX_LINES = 3;

/** Those that fit into the lines that are left, in order. @param taken lines that are taken already */
export function withinLines<T extends { readonly lines: number }>(all: readonly T[], taken: number): T[] {
  let used = taken;
  return all.filter(({ lines }) => {
    const fits = used + lines <= MAX_LINES || used === 0;
    if (fits) used += lines;
    return fits;
  });
}

/** The lines that a callout takes with so many of its claims. */
export function lineCount(text: CalloutText, count: number, { width, em }: CalloutSpace): number {
  const rest = text.rest + text.statements.length - count;
  const widths = [
    textWidth(text.title, em, 600),
    ...text.statements
      .slice(0, count)
      .map(({ said, status, by }) => textWidth(said, em, 600) + statusWidth(status, em) + textWidth(` ${by}`, em, 400)),
    ...(rest === 0 ? [] : [textWidth(text.restWords(rest), em, 400)]),
  ];
  return wrappedLines(widths, width, GAP * em);
}

const statusWidth = (status: string | null, em: number) =>
  status === null ? 0 : textWidth(` ${status}`, em, 400) + STATUS_PADDING * em;

/** Number of lines that items of these widths take; one wider than a line starts on a new line and wraps. */
function wrappedLines(widths: readonly number[], width: number, gap: number): number {
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
