import { sum } from 'd3';
import { widthsOf, cellOf } from '../../charts/answer-text.ts';
import type { QuestionAt, CampVoices } from '../../core/answers.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Camp } from '../../core/types.ts';
import { stacked, type Block, textBlock } from '../picture/block.ts';
import type { Size } from '../picture/size.ts';
import type { Brush } from '../brush.ts';
import { at, element } from '../svg.ts';
import { widthOf, type Run } from '../text.ts';
import { STRONG, ink, quiet } from '../picture/type.ts';
import { answerCell, INDENT, linesOf } from './answer-cell.ts';
import { campName, SHAPE_ROOM } from './marks.ts';

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

/** A cell of a table before its width is known; `least`: the room that its longest word needs, px. */
interface Cell {
  readonly least: number;
  readonly drawIn: (width: number) => Block;
}

/** Beside a word, for a line's end, px. */
const SPARE = 4;
/** Where a camp has said nothing. */
const SILENT: Run = quiet('–');

const emptyCell: Cell = { least: 0, drawIn: () => ({ height: 0, svg: '' }) };

function campCell(camp: Camp, brush: Brush): Cell {
  return {
    least: SHAPE_ROOM + longest([ink(camp.label, STRONG)]),
    drawIn: (width) => campName(camp, STRONG, width, brush),
  };
}

function questionCell({ question }: QuestionAt, brush: Brush): Cell {
  const run: Run = ink(question.label, STRONG);
  return { least: longest([run]), drawIn: (width) => textBlock([run], width, brush) };
}

function voicesCell(explorer: Snapshot, { voices }: CampVoices, brush: Brush): Cell {
  if (voices.length === 0) return { least: 0, drawIn: (width) => textBlock([SILENT], width, brush) };
  const answers = cellOf(explorer, voices);
  const leasts = answers.map((answer) => (answer.isOpposed ? INDENT : 0) + longest(linesOf(explorer, answer).flat()));
  return { least: Math.max(...leasts), drawIn: (width) => answerCell(explorer, voices, width, brush) };
}

/** What the sign for silence means, where it stands. */
function noteOfSilence({ words }: Snapshot, asked: readonly QuestionAt[], width: number, brush: Brush): Block {
  const isSilent = asked.some(({ camps }) => camps.some(({ voices }) => voices.length === 0));
  const runs = isSilent ? [{ ...SILENT, text: `${SILENT.text} ${words.answers.silent}` }] : [];
  return textBlock(runs, width, brush);
}

const longest = (runs: readonly Run[]): number =>
  SPARE + Math.max(...runs.flatMap(({ text, style }) => text.split(' ').map((word) => widthOf(word, style))));
