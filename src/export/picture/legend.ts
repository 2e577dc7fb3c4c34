import type { Scene } from '../../core/scene.ts';
import type { Words } from '../../core/words.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { legendEntries } from '../../map/marks/legend-entries.ts';
import LegendSample from '../../map/marks/LegendSample.svelte';
import { legendRows, type LegendRow } from '../../map/marks/legend-rows.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from './block.ts';
import { inColumns } from './columns.ts';
import { STRONG, ink, quiet } from './type.ts';

/** Between a sample and its words, between columns, and between groups, px. */
const BESIDE = 8;
const BETWEEN = 16;
const GROUP_GAP = 7;
/** Of the samples, px. */
const SAMPLE = { width: 44, height: 26 } as const;
const SCALE_HEIGHT = 56;
/** No column of the legend is narrower. */
export const NARROWEST = 160;

/**
 * What the marks that are on the map mean, in as many columns as there is room for.
 * @param seen the marks that are on the map
 * @param mapHeight px
 */
export function legend(
  { dataset, words, discMeasure }: Snapshot,
  seen: Scene,
  width: number,
  mapHeight: number,
  brush: Brush,
): Block {
  const groups = legendRows(legendEntries({ scene: seen, discMeasure }), words, dataset.camps);
  const count = Math.max(1, Math.floor((width + BETWEEN) / (NARROWEST + BETWEEN)));
  const column = (width - (count - 1) * BETWEEN) / count;
  const blocks = groups.map(({ id, rows }) => {
    const title = textBlock([quiet(words.legendTitles[id], STRONG)], column, brush);
    const [first, ...others] = rows.map((row) => rowBlock(row, words, column, mapHeight, brush));
    // A title never stands alone at a column's foot.
    return [stacked([title, first ?? NO_BLOCK], 2), ...others];
  });
  const entries = blocks.flatMap((group, index) =>
    group.map((block, row) => ({ block, gap: row === 0 && index > 0 ? GROUP_GAP : 0 })),
  );
  return inColumns(entries, count, column + BETWEEN);
}

function rowBlock({ mark, text }: LegendRow, words: Words, width: number, height: number, brush: Brush): Block {
  const said = (room: number) => textBlock([ink(text)], room, brush);
  const sample = brush.draw(LegendSample, { mark, words, height }, height);
  if (mark.kind === 'scale') return stacked([{ height: SCALE_HEIGHT, svg: sample }, said(width)], 0);
  const beside = said(width - SAMPLE.width - BESIDE);
  const high = Math.max(SAMPLE.height, beside.height);
  return {
    height: high,
    svg: at(0, (high - SAMPLE.height) / 2, sample) + at(SAMPLE.width + BESIDE, (high - beside.height) / 2, beside.svg),
  };
}
