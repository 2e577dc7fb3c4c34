import type { Block, Inline } from '../../core/prose.ts';
import { linkTo } from './link.ts';

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
  if (at < 0) return textOf(source);
  const here = line + breaksIn(source.slice(0, at));
  const { nodes, length } = markedUp(source.slice(at), here, report);
  const next = source.slice(at + length);
  const after = here + breaksIn(source.slice(at, at + length));
  return [...textOf(source.slice(0, at)), ...nodes, ...inlinesOf(next, after, report)];
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
  return { nodes: textOf(mark), length: mark.length };
}

function linked(words: string, target: string, line: number, report: ReportFlaw): Inline[] {
  const children = inlinesOf(words, line, report);
  const link = linkTo(target.trim(), children);
  if (typeof link !== 'string') return [link];
  report({ line, what: `"${target}" is no target of a link`, fix: link });
  return children;
}

function textOf(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
