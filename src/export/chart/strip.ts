import { stripRows, stripTable } from '../../charts/strip-rows.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { stacked, textBlock, type Block } from '../picture/block.ts';
import { DETAIL, LEADING } from '../picture/type.ts';
import type { Brush } from '../share/pen.ts';
import { at } from '../share/svg.ts';
import type { ChartOf } from './drawn-chart.ts';
import { ASIDE, stripRow } from './strip-row.ts';
import { timeAxis, UNDER_AXIS } from './time-axis.ts';

/** Px: over the axis, and between rows. */
const ABOVE_AXIS = 8;
const ROW_GAP = { least: 6, most: 28 } as const;

/** One question over time: a row for each speaker who has answered it, each answer from its day to the next. */
export const stripChart: ChartOf = (explorer, id) => {
  const { words, day, answers } = explorer;
  const asked = answers.find(({ question }) => (id === undefined ? question.strip !== undefined : question.id === id))!;
  const rows = stripRows(asked, day);
  const { strip } = words.answers;
  return {
    title: asked.question.strip!,
    see: strip.see,
    claims: rows.flatMap(({ spans }) => spans.map(({ claim }) => claim)),
    inWords: stripTable(explorer, rows).map(({ cells: [who, when, answer, against] }) => {
      const opposed = against!.text === '' ? '' : ` (≠ ${words.answers.against}: ${against!.text})`;
      return `${who!.text}, ${when!.text}: ${answer!.text}${opposed}.`;
    }),
    hasKey: true,
    drawIn({ width, height }, brush) {
      const said =
        rows.length > 0 ? rows.map((row) => stripRow(explorer, row, width, brush)) : [none(explorer, width, brush)];
      const blocks = [...said, axisBlock(explorer, width, brush)];
      const least = stacked(blocks, ROW_GAP.least);
      const spare = (height - least.height) / said.length;
      return spare < 0 ? null : stacked(blocks, Math.min(ROW_GAP.least + spare, ROW_GAP.most));
    },
  };
};

const axisBlock = (explorer: Snapshot, width: number, brush: Brush): Block => ({
  height: ABOVE_AXIS + UNDER_AXIS,
  svg: at(ASIDE, 0, timeAxis(explorer, width - 2 * ASIDE, ABOVE_AXIS, brush)),
});

const none = ({ words }: Snapshot, width: number, brush: Brush): Block =>
  textBlock([{ text: words.answers.strip.none, style: DETAIL, colour: 'quiet' }], width, LEADING.detail, brush);
