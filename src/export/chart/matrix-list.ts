import type { CampVoices, QuestionAt } from '../../core/answers.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { inColumns } from '../picture/columns.ts';
import type { Size } from '../picture/size.ts';
import { DETAIL, STRONG, ink, quiet } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';
import type { Run } from '../text.ts';
import { answerCell } from './answer-cell.ts';
import { campName } from './marks.ts';

/** Px: of a column, of a camp's name in it, and gaps. */
const NARROWEST = 280;
const NAME = 96;
const BESIDE = 8;
const BETWEEN = 24;
const GAP = 4;

/** A block for each question, the camps that answer it below one another; null where they have no room. */
export function matrixList(explorer: Snapshot, asked: readonly QuestionAt[], room: Size, brush: Brush): Block | null {
  const most = Math.max(1, Math.floor((room.width + BETWEEN) / (NARROWEST + BETWEEN)));
  const tries = Array.from({ length: most }, (_, index) => {
    const width = (room.width - index * BETWEEN) / (index + 1);
    const entries = asked.map((each) => ({
      block: questionBlock(explorer, each, asked.length > 1, width, brush),
      gap: 2 * GAP,
    }));
    return inColumns(entries, index + 1, width + BETWEEN);
  });
  return tries.find(({ height }) => height <= room.height) ?? null;
}

function questionBlock(
  explorer: Snapshot,
  { question, camps }: QuestionAt,
  isTitled: boolean,
  width: number,
  brush: Brush,
): Block {
  const text = (run: Run) => textBlock([run], width, brush);
  const silent = camps.filter(({ voices }) => voices.length === 0).map(({ camp }) => camp.label);
  const line = element('path', { d: `M0,0H${width.toFixed(2)}`, stroke: brush.palette.line });
  const block = stacked(
    [
      isTitled ? text(ink(question.label, STRONG)) : NO_BLOCK,
      ...camps.filter(({ voices }) => voices.length > 0).map((camp) => campBlock(explorer, camp, width, brush)),
      silent.length > 0 ? text(quiet(`${explorer.words.answers.silent}: ${silent.join(', ')}`)) : NO_BLOCK,
    ],
    GAP,
  );
  return { height: block.height + GAP, svg: line + at(0, GAP, block.svg) };
}

function campBlock(explorer: Snapshot, { camp, voices }: CampVoices, width: number, brush: Brush): Block {
  const name = campName(camp, DETAIL, NAME, brush);
  const said = answerCell(explorer, voices, width - NAME - BESIDE, brush);
  return { height: Math.max(name.height, said.height), svg: name.svg + at(NAME + BESIDE, 0, said.svg) };
}
