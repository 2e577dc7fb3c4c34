import type { Inline } from '../../core/prose.ts';
import type { Link } from './link.ts';
import type { Paragraph } from './markdown.ts';

/** A stretch of plain words, all inside of one link or of none. */
export interface Run {
  readonly line: number;
  readonly text: string;
  readonly link: Link | null;
}

/** The words of a paragraph in order. */
export function runsOf({ line, block }: Paragraph): Run[] {
  const runs: Run[] = [];
  for (const { text, link } of block.flatMap(flatten)) {
    runs.push({ line, text, link });
    line += text.split('\n').length - 1;
  }
  return runs;
}

/** The links of a paragraph in order, with the lines they begin on. */
export function linksOf(paragraph: Paragraph): { line: number; link: Link }[] {
  return runsOf(paragraph).flatMap(({ line, link }) => (link === null ? [] : [{ line, link }]));
}

function flatten(inline: Inline): Omit<Run, 'line'>[] {
  if (inline.kind === 'text') return [{ text: inline.text, link: null }];
  if (inline.kind === 'strong' || inline.kind === 'em') return inline.children.flatMap(flatten);
  return [{ text: inline.children.map(wordsOf).join(''), link: inline }];
}

function wordsOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.children.map(wordsOf).join('');
}
