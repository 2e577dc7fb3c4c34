import type { Inline } from '../../core/prose.ts';
import type { Link } from './link.ts';
import type { Paragraph } from './markdown.ts';

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
  return [{ text: inline.children.map(wordsOf).join(''), link: inline }];
}

function wordsOf(inline: Inline): string {
  return inline.kind === 'text' ? inline.text : inline.children.map(wordsOf).join('');
}
