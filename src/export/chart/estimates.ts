import { estimateScale } from '../../charts/estimate-scale.ts';
import EstimateAxis from '../../charts/EstimateAxis.svelte';
import { estimatesTitle } from '../../charts/estimates.ts';
import type { ScopeGroup } from '../../core/estimates.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { NO_BLOCK, stacked, textBlock } from '../picture/block.ts';
import { inColumns, type Entry } from '../picture/columns.ts';
import type { Size } from '../picture/size.ts';
import { LEADING, STRONG } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import type { ChartOf } from './drawn-chart.ts';
import { estimateRow } from './estimate-row.ts';
import { numbersInWords } from './numbers-in-words.ts';
import { windowOf } from './marks.ts';

/** Px. */
const NARROWEST = 230;
const WIDEST = 420;
const BETWEEN = 28;
const GROUP_GAP = 9;
const ROW_GAP = 3;
/** Of the scale's axis, and above it. */
const AXIS = 28;
const ABOVE_AXIS = 6;

/** The numbers, grouped by what they count, each on the same scale. */
export const estimatesChart: ChartOf = (explorer) => {
  const { estimates: groups, words } = explorer;
  const estimates = groups.flatMap(({ rows }) => rows);
  return {
    title: estimatesTitle(estimates, explorer.words),
    see: words.estimatesHint,
    claims: estimates.map(({ claim }) => claim),
    inWords: numbersInWords(explorer, estimates),
    hasKey: true,
    drawIn(room, brush) {
      if (estimates.length === 0) return NO_BLOCK;
      const most = Math.max(1, Math.floor((room.width + BETWEEN) / (NARROWEST + BETWEEN)));
      const tries = Array.from({ length: most }, (_, index) => columnsOf(explorer, index + 1, room, brush));
      return tries.find(({ height }) => height <= room.height) ?? null;
    },
  };
};

/** A column wider than need be would lead the eye astray from a name to its number. */
function columnsOf(explorer: Snapshot, count: number, room: Size, brush: Brush) {
  const width = Math.min(WIDEST, (room.width - (count - 1) * BETWEEN) / count);
  const scale = estimateScale(explorer.dataset);
  const entries = explorer.estimates.flatMap((group, index) =>
    entriesOf(explorer, group, width, brush).map((entry, row) =>
      row === 0 && index > 0 ? { ...entry, gap: GROUP_GAP } : entry,
    ),
  );
  const estimates = explorer.estimates.flatMap(({ rows }) => rows);
  const axis = brush.draw(EstimateAxis, { words: explorer.words, scale, estimates });
  const foot = { height: AXIS, svg: at(0, ABOVE_AXIS, windowOf(width, AXIS, axis)) };
  return inColumns(entries, count, width + BETWEEN, foot);
}

/** What is counted stands above the first row, and again where a column begins. */
function entriesOf(explorer: Snapshot, { scope, rows }: ScopeGroup, width: number, brush: Brush): Entry[] {
  const title = textBlock([{ text: scope.label, style: STRONG, colour: 'quiet' }], width, LEADING.detail, brush);
  return rows.map((estimate, index) => {
    const row = estimateRow(explorer, estimate, width, brush);
    const titled = stacked([title, row], 1);
    return index === 0 ? { block: titled, gap: ROW_GAP } : { block: row, gap: ROW_GAP, atHead: titled };
  });
}
