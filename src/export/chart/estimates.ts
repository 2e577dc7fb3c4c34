import { estimateScale } from '../../charts/estimate-scale.ts';
import EstimateAxis from '../../charts/EstimateAxis.svelte';
import { estimateRows, estimatesTitle, repeatedIn, saidWhenAndWhere } from '../../charts/estimates.ts';
import type { Estimate, ScopeGroup } from '../../core/estimates.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import EstimateGlyph from '../../charts/EstimateGlyph.svelte';
import { sizeOf } from '../../core/quantity.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { inColumns, type Entry } from '../picture/columns.ts';
import type { Size } from '../picture/size.ts';
import { STRONG, quiet, DETAIL, SMALL, ink } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import { textLine, widthOf } from '../text.ts';
import type { ChartOf } from './drawn-chart.ts';
import { windowOf, campShape } from './marks.ts';

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

/** Every number with its speaker, as the chart's table has it; one sentence each. */
export const numbersInWords = (explorer: Snapshot, estimates: readonly Estimate[]): string[] =>
  estimateRows(explorer, estimates).map(({ cells }) => `${cells.map(({ text }) => text).join('; ')}.`);

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
  const title = textBlock([quiet(scope.label, STRONG)], width, brush);
  return rows.map((estimate, index) => {
    const row = estimateRow(explorer, estimate, width, brush);
    const titled = stacked([title, row], 1);
    return index === 0 ? { block: titled, gap: ROW_GAP } : { block: row, gap: ROW_GAP, atHead: titled };
  });
}

/** Px. */
const INDENT = 14;
const LEAST_GAP = 8;
const BASELINE = 12;
const GLYPH = 13;

/** One statement about a number: who and when, the figure in words, the figure on the scale. */
function estimateRow(explorer: Snapshot, estimate: Estimate, width: number, brush: Brush): Block {
  const { claim } = estimate;
  const { words } = explorer;
  const repeated = repeatedIn(claim, explorer);
  const note = repeated && words.numbers.repeated(repeated.published.phrase);
  const again = note ? textBlock([quiet(note, SMALL)], width - INDENT, brush) : NO_BLOCK;
  return stacked(
    [
      named(explorer, estimate, width, brush),
      { ...again, svg: at(INDENT, 0, again.svg) },
      sizeOf(claim.quantity) === undefined ? NO_BLOCK : glyph(explorer, estimate, width, brush),
    ],
    0,
  );
}

function named(explorer: Snapshot, estimate: Estimate, width: number, brush: Brush): Block {
  const { claim, current, isNew } = estimate;
  const { words } = explorer;
  const said = current ? ink : quiet;
  const who = textBlock(
    [said(claim.speaker.short), quiet(saidWhenAndWhere(explorer, claim), SMALL)],
    width - INDENT,
    brush,
  );
  const figure = words.figure(claim.quantity!) + (current ? '' : ` (${words.earlier})`);
  const style = isNew ? STRONG : DETAIL;
  const name = `${claim.speaker.short} ${saidWhenAndWhere(explorer, claim)}`;
  const isBeside = INDENT + widthOf(name, DETAIL) + LEAST_GAP + widthOf(figure, style) <= width;
  const baseline = isBeside ? BASELINE : who.height + BASELINE;
  return {
    height: isBeside ? who.height : who.height + DETAIL.leading,
    svg: [
      campShape(INDENT / 2 - 2, BASELINE - 4, claim.speaker.camp, brush),
      at(INDENT, 0, who.svg),
      textLine([width, baseline], [said(figure, style)], brush.palette, { anchor: 'end' }),
    ].join(''),
  };
}

function glyph({ dataset }: Snapshot, { claim, current }: Estimate, width: number, { draw }: Brush): Block {
  const { camp } = claim.speaker;
  const props = { quantity: claim.quantity!, scale: estimateScale(dataset), camp, isEarlier: !current };
  return { height: GLYPH, svg: windowOf(width, GLYPH, draw(EstimateGlyph, props)) };
}
