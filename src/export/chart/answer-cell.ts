import { cellOf, type CellAnswer, type Told } from '../../charts/answer-text.ts';
import type { Voice } from '../../core/answers.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Run } from '../text.ts';
import { DIVIDER, stacked, textBlock, type Block } from '../picture/block.ts';
import { DETAIL, STRONG, ink, quiet } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';

/** Px: between answers, and for the double line beside those that are contradicted. */
const GAP = 4;
export const INDENT = 8;

/** Between an answer and those who give it, px. */
const LEAD = 4;

/** "Mayor, by 31 Oct", the day never broken from line to line. */
function told({ text }: Told): string {
  const day = text.lastIndexOf(', ') + 2;
  return text.slice(0, day) + text.slice(day).replaceAll(' ', '\u00a0');
}
const listed = (all: readonly Told[]) => all.map(told).join(` ${DIVIDER} `);

/** What one camp answers: each answer once, with those who give it, what they said before and what contradicts it. */
export const answerCell = (explorer: Snapshot, voices: readonly Voice[], width: number, brush: Brush): Block =>
  stacked(
    cellOf(explorer, voices).map((answer) => answerBlock(explorer, answer, width, brush)),
    GAP,
  );

function answerBlock(explorer: Snapshot, answer: CellAnswer, width: number, brush: Brush): Block {
  const indent = answer.isOpposed ? INDENT : 0;
  const lines = linesOf(explorer, answer).map((runs) => textBlock(runs, width - indent, brush));
  const { height, svg } = stacked(lines, 0);
  const beside = { d: `M1,1V${height}M4,1V${height}`, stroke: brush.palette.ink, 'stroke-width': 1.2 };
  return answer.isOpposed ? { height, svg: element('path', beside) + at(indent, 0, svg) } : { height, svg };
}

/** The answer and those who give it in one line; what a speaker said before, and what contradicts it, in one each. */
export function linesOf({ words }: Snapshot, { text, isNew, tellers }: CellAnswer): Run[][] {
  const { before, against } = words.answers;
  const lines: Run[][] = [[ink(text, isNew ? STRONG : DETAIL)]];
  let isOpen = false;
  for (const teller of tellers) {
    if (isOpen) lines.at(-1)!.push(quiet(DIVIDER));
    if (isOpen || lines.length === 1) lines.at(-1)!.push({ ...quiet(told(teller)), lead: isOpen ? 0 : LEAD });
    else lines.push([quiet(told(teller))]);
    if (teller.before.length > 0) lines.push([quiet(`${before}: ${listed(teller.before)}`)]);
    if (teller.against.length > 0) lines.push([ink(`≠ ${against}: ${listed(teller.against)}`)]);
    isOpen = teller.before.length + teller.against.length === 0;
  }
  return lines;
}
