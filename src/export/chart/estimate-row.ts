import { estimateScale } from '../../charts/estimate-scale.ts';
import EstimateGlyph from '../../charts/EstimateGlyph.svelte';
import { repeatedIn, saidWhenAndWhere } from '../../charts/estimates.ts';
import type { Estimate } from '../../core/estimates.ts';
import { sizeOf } from '../../core/quantity.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { DETAIL, LEADING, SMALL, STRONG } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import { textLine, widthOf } from '../text.ts';
import { campShape, windowOf } from './marks.ts';

/** Px. */
const INDENT = 14;
const LEAST_GAP = 8;
const BASELINE = 12;
const GLYPH = 13;

/** One statement about a number: who and when, the figure in words, the figure on the scale. */
export function estimateRow(explorer: Snapshot, estimate: Estimate, width: number, brush: Brush): Block {
  const { claim } = estimate;
  const { words } = explorer;
  const repeated = repeatedIn(claim, explorer);
  const note = repeated && words.numbers.repeated(repeated.published.phrase);
  const again = note
    ? textBlock([{ text: note, style: SMALL, colour: 'quiet' }], width - INDENT, LEADING.small, brush)
    : NO_BLOCK;
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
  const colour = current ? 'ink' : 'quiet';
  const who = textBlock(
    [
      { text: claim.speaker.short, style: DETAIL, colour },
      { text: saidWhenAndWhere(explorer, claim), style: SMALL, colour: 'quiet' },
    ],
    width - INDENT,
    LEADING.detail,
    brush,
  );
  const figure = words.figure(claim.quantity!) + (current ? '' : ` (${words.earlier})`);
  const style = isNew ? STRONG : DETAIL;
  const name = `${claim.speaker.short} ${saidWhenAndWhere(explorer, claim)}`;
  const isBeside = INDENT + widthOf(name, DETAIL) + LEAST_GAP + widthOf(figure, style) <= width;
  const baseline = isBeside ? BASELINE : who.height + BASELINE;
  return {
    height: isBeside ? who.height : who.height + LEADING.detail,
    svg: [
      campShape(INDENT / 2 - 2, BASELINE - 4, claim.speaker.camp, brush),
      at(INDENT, 0, who.svg),
      textLine([width, baseline], [{ text: figure, style, colour }], brush.palette, { anchor: 'end' }),
    ].join(''),
  };
}

function glyph({ dataset }: Snapshot, { claim, current }: Estimate, width: number, { draw }: Brush): Block {
  const { camp } = claim.speaker;
  const props = { quantity: claim.quantity!, scale: estimateScale(dataset), camp, isEarlier: !current };
  return { height: GLYPH, svg: windowOf(width, GLYPH, draw(EstimateGlyph, props)) };
}
