import { sum } from 'd3';
import { widthsOf } from '../../charts/answer-text.ts';
import type { QuestionAt } from '../../core/answers.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { stacked, type Block } from '../picture/block.ts';
import type { Size } from '../picture/size.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';
import { campCell, emptyCell, noteOfSilence, questionCell, voicesCell, type Cell } from './matrix-cells.ts';

/** As on the page the camps share so much of what their longest words leave, percent; the questions have the rest. */
const CAMPS = 88;
/** Px: between columns, and above and below the words of a row. */
const BETWEEN = 12;
const AIR = { least: 4, most: 12 } as const;

/** A row for each question, a column for each camp; null where a word is wider than its column, or the rows too high. */
export function matrixTable(explorer: Snapshot, asked: readonly QuestionAt[], room: Size, brush: Brush): Block | null {
  const rows = [
    [emptyCell, ...asked[0]!.camps.map(({ camp }) => campCell(camp, brush))],
    ...asked.map((question) => [
      questionCell(question, brush),
      ...question.camps.map((camp) => voicesCell(explorer, camp, brush)),
    ]),
  ];
  const widths = columnsOf(rows, [100 - CAMPS, ...widthsOf(asked[0]!.camps, CAMPS)], room.width);
  if (widths === null) return null;
  const drawn = rows.map((cells) => rowOf(cells, widths));
  const note = noteOfSilence(explorer, asked, room.width, brush);
  const spare = room.height - note.height - AIR.least - sum(drawn, ({ height }) => height);
  const air = Math.min(AIR.most, spare / (2 * drawn.length));
  const table = stacked(
    drawn.map((row) => ruled(row, air, room.width, brush)),
    0,
  );
  return air < AIR.least ? null : stacked([table, note], AIR.least);
}

/** Each column has the room that its longest word needs, and of the rest its share; px. */
function columnsOf(rows: readonly (readonly Cell[])[], shares: readonly number[], width: number): number[] | null {
  const least = shares.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.least)));
  const rest = width - sum(least) - (least.length - 1) * BETWEEN;
  return rest < 0 ? null : least.map((own, index) => own + (rest * shares[index]!) / sum(shares));
}

function rowOf(cells: readonly Cell[], widths: readonly number[]): Block {
  const blocks = cells.map((cell, index) => cell.drawIn(widths[index]!));
  let x = 0;
  const placed = blocks.map(({ svg }, index) => {
    const here = at(x, 0, svg);
    x += widths[index]! + BETWEEN;
    return here;
  });
  return { height: Math.max(...blocks.map(({ height }) => height)), svg: placed.join('') };
}

const ruled = ({ height, svg }: Block, air: number, width: number, { palette }: Brush): Block => ({
  height: height + 2 * air,
  svg:
    at(0, air, svg) +
    element('path', {
      d: `M0,${(height + 2 * air).toFixed(2)}H${width.toFixed(2)}`,
      stroke: palette.line,
      'stroke-opacity': 0.5,
    }),
});
