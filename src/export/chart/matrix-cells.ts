import { cellOf } from '../../charts/answer-text.ts';
import type { CampVoices, QuestionAt } from '../../core/answers.ts';
import type { Camp } from '../../core/types.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { textBlock, type Block } from '../picture/block.ts';
import { widthOf, type Run } from '../text.ts';
import { DETAIL, LEADING, STRONG } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { answerCell, INDENT, linesOf } from './answer-cell.ts';
import { campName, SHAPE } from './camp-name.ts';

/** A cell of a table before its width is known; `least`: the room that its longest word needs, px. */
export interface Cell {
  readonly least: number;
  readonly drawIn: (width: number) => Block;
}

/** Beside a word, for a line's end, px. */
const SPARE = 4;
/** Where a camp has said nothing. */
const SILENT: Run = { text: '–', style: DETAIL, colour: 'quiet' };

export const emptyCell: Cell = { least: 0, drawIn: () => ({ height: 0, svg: '' }) };

export function campCell(camp: Camp, brush: Brush): Cell {
  return {
    least: SHAPE + longest([{ text: camp.label, style: STRONG, colour: 'ink' }]),
    drawIn: (width) => campName(camp, STRONG, width, brush),
  };
}

export function questionCell({ question }: QuestionAt, brush: Brush): Cell {
  const run: Run = { text: question.label, style: STRONG, colour: 'ink' };
  return { least: longest([run]), drawIn: (width) => textBlock([run], width, LEADING.detail, brush) };
}

export function voicesCell(explorer: Snapshot, { voices }: CampVoices, brush: Brush): Cell {
  if (voices.length === 0) return { least: 0, drawIn: (width) => textBlock([SILENT], width, LEADING.detail, brush) };
  const answers = cellOf(explorer, voices);
  const leasts = answers.map((answer) => (answer.isOpposed ? INDENT : 0) + longest(linesOf(explorer, answer).flat()));
  return { least: Math.max(...leasts), drawIn: (width) => answerCell(explorer, voices, width, brush) };
}

/** What the sign for silence means, where it stands. */
export function noteOfSilence({ words }: Snapshot, asked: readonly QuestionAt[], width: number, brush: Brush): Block {
  const isSilent = asked.some(({ camps }) => camps.some(({ voices }) => voices.length === 0));
  const runs = isSilent ? [{ ...SILENT, text: `${SILENT.text} ${words.answers.silent}` }] : [];
  return textBlock(runs, width, LEADING.detail, brush);
}

const longest = (runs: readonly Run[]): number =>
  SPARE + Math.max(...runs.flatMap(({ text, style }) => text.split(' ').map((word) => widthOf(word, style))));
