import { dayOf } from '../../core/days.ts';
import { textOf, type Block, type ClaimLink, type DayLink, type Derived, type Inline } from '../../core/prose.ts';
import { claimsOfFormula, workOut } from '../figures.ts';

export type Link = ClaimLink | DayLink | Derived;

/** The link to a target such as `claim:002-04`; a sentence that says how to write it right where it is none. */
export function linkTo(target: string, children: readonly Inline[]): Link | string {
  const [kind = '', ...rest] = target.split(':');
  const value = rest.join(':');
  return MAKERS[kind]?.(value, children) ?? HELP[kind] ?? 'link to claim:…, day:… or derived:…';
}

type Maker = (value: string, children: readonly Inline[]) => Link | null;

const MAKERS: Readonly<Record<string, Maker>> = {
  claim: (id, children) => (id === '' ? null : { kind: 'claim', id, children }),
  day: (iso, children) => {
    const day = dayOf(iso);
    return day === null ? null : { kind: 'day', day, children };
  },
  derived: (formula, children) => {
    const worked = workOut(formula);
    // The days of claims are not known here: a check of its own works these out.
    const isRight = worked ? worked.value === worked.stated : claimsOfFormula(formula).length > 0;
    return isRight ? { kind: 'derived', formula, children } : null;
  },
};

const HELP: Readonly<Record<string, string>> = {
  claim: 'name a claim: claim:002-04',
  day: 'name a day that exists: day:2020-10-30',
  derived: 'write a formula that comes out right: derived:months(2020-11-25,2021-04-26)=5, or days(…)',
};

export interface Paragraph {
  /** The line of its first word, from 1. */
  readonly line: number;
  readonly block: Block;
}

export interface Flaw {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

type ReportFlaw = (flaw: Flaw) => void;

const OPENING = /\*\*|\*|\[/;
const STRONG = /^\*\*(.+?)\*\*(?!\*)/s;
const EM = /^\*(?!\*)(.+?)(?<!\*)\*(?!\*)/s;
// A target may hold one pair of round brackets: derived:months(a,b)=5.
const LINK = /^\[([^\]]+)\]\(((?:[^()]|\([^()]*\))*)\)/;
const UNKNOWN_BLOCK = /^(#|>|\||```|[-+*] |<)/;

/**
 * The paragraphs of a text in our small Markdown: `**strong**`, `*em*`, and links to `claim:`, `day:`, `derived:`.
 * `firstLine` is the line of the text's first line in its file. A line break inside a paragraph stays in its text.
 */
export function parseMarkdown(text: string, firstLine: number, report: ReportFlaw): Paragraph[] {
  return blocksOf(text, firstLine).map(({ source, line }) => {
    const [, mark] = UNKNOWN_BLOCK.exec(source) ?? [];
    if (mark !== undefined) {
      report({ line, what: `"${mark.trim()}" begins no paragraph`, fix: 'write plain paragraphs only' });
    }
    return { line, block: inlinesOf(source, line, report) };
  });
}

function blocksOf(text: string, firstLine: number): { source: string; line: number }[] {
  return [...text.matchAll(/\S.*(?:\r?\n[^\S\n]*\S.*)*/g)].map((match) => ({
    source: match[0].trim(),
    line: firstLine + breaksIn(text.slice(0, match.index)),
  }));
}

function inlinesOf(source: string, line: number, report: ReportFlaw): Inline[] {
  const at = source.search(OPENING);
  if (at < 0) return plain(source);
  const here = line + breaksIn(source.slice(0, at));
  const { nodes, length } = markedUp(source.slice(at), here, report);
  const next = source.slice(at + length);
  const after = here + breaksIn(source.slice(at, at + length));
  return [...plain(source.slice(0, at)), ...nodes, ...inlinesOf(next, after, report)];
}

/** The node at the start of a text that begins with a mark, and how many characters it takes. */
function markedUp(source: string, line: number, report: ReportFlaw): { nodes: Inline[]; length: number } {
  const inside = (text: string) => inlinesOf(text, line, report);
  const strong = STRONG.exec(source);
  if (strong?.[1]) return { nodes: [{ kind: 'strong', children: inside(strong[1]) }], length: strong[0].length };
  const em = EM.exec(source);
  if (em?.[1]) return { nodes: [{ kind: 'em', children: inside(em[1]) }], length: em[0].length };
  const link = LINK.exec(source);
  if (link?.[1]) return { nodes: linked(link[1], link[2] ?? '', line, report), length: link[0].length };
  const [mark = ''] = OPENING.exec(source) ?? [];
  report({ line, what: `"${mark}" is not closed`, fix: 'close it: **strong**, *em* or [words](claim:002-04)' });
  return { nodes: plain(mark), length: mark.length };
}

function linked(words: string, target: string, line: number, report: ReportFlaw): Inline[] {
  const children = inlinesOf(words, line, report);
  const link = linkTo(target.trim(), children);
  if (typeof link !== 'string') return [link];
  report({ line, what: `"${target}" is no target of a link`, fix: link });
  return children;
}

function plain(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}

/** A stretch of plain words: all of a link, or what stands on one line outside of links. */
export interface Run {
  readonly line: number;
  readonly text: string;
  readonly link: Link | null;
}

/** The words of a paragraph in order. */
export function runsOf(paragraph: Paragraph): Run[] {
  let { line } = paragraph;
  return paragraph.block.flatMap(flatten).map((words) => {
    const run = { ...words, line };
    line += words.text.split('\n').length - 1;
    return run;
  });
}

/** The links of a paragraph in order, with the lines they begin on. */
export function linksOf(paragraph: Paragraph): { line: number; link: Link }[] {
  return runsOf(paragraph).flatMap(({ line, link }) => (link === null ? [] : [{ line, link }]));
}

function flatten(inline: Inline): Omit<Run, 'line'>[] {
  if (inline.kind === 'text') return inline.text.split(/(?<=\n)/).map((text) => ({ text, link: null }));
  if (inline.kind === 'strong' || inline.kind === 'em') return inline.children.flatMap(flatten);
  return [{ text: textOf(inline.children), link: inline }];
}
