import NumberAxis from '../../charts/NumberAxis.svelte';
import { heightOf, LABEL_PX, numberRows, type NumberRow } from '../../charts/number-line.ts';
import { sentence } from '../../core/sentence.ts';
import { chapterById } from '../../core/view.ts';
import type { Brush } from '../brush.ts';
import { stacked, textBlock, type Block } from '../picture/block.ts';
import { headlineOf } from '../picture/head-text.ts';
import { STRONG, quiet } from '../picture/type.ts';
import { element } from '../svg.ts';
import type { ChartOf } from './drawn-chart.ts';
import { windowOf } from './marks.ts';

const GAP = 10;

/** The numbers that a chapter tells of, as they stand in its card: a line for each thing counted. */
export const numbersChart: ChartOf = (explorer) => {
  const chapter = chapterById(explorer.dataset, explorer.view.chapter);
  const rows = numberRows(explorer, chapter);
  return {
    title: headlineOf(explorer),
    see: explorer.words.estimatesHint,
    claims: rows.flatMap(({ numbers }) => numbers.map(({ claim }) => claim)),
    inWords: rows.map(({ scope, numbers }) =>
      sentence(`${scope.label}: ${numbers.map(({ text }) => text).join('; ')}`),
    ),
    hasKey: true,
    drawIn({ width, height }, brush) {
      const block = stacked(
        numberRows(explorer, chapter, width).map((row) => rowBlock(row, width, brush)),
        GAP,
      );
      return block.height <= height ? block : null;
    },
  };
};

function rowBlock(row: NumberRow, width: number, brush: Brush): Block {
  const label = textBlock([quiet(row.scope.label, STRONG)], width, brush);
  const height = heightOf(row);
  const axis = windowOf(width, height, brush.draw(NumberAxis, { row }));
  return stacked([label, { height, svg: element('g', { 'font-size': LABEL_PX }, axis) }], 0);
}
