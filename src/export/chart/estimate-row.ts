import { along, ALONG, endOf, estimateScale, type EstimateScale } from '../../charts/estimate-scale.ts';
import { extentOf } from '../../charts/extent.ts';
import { GLYPHS } from '../../charts/glyph-paths.ts';
import { repeatedIn } from '../../charts/repeated.ts';
import type { Estimate } from '../../core/estimates.ts';
import { saidBy } from '../../core/knowledge.ts';
import { sizeOf } from '../../core/scene.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { NO_BLOCK, stacked, textBlock, type Block } from '../picture/block.ts';
import { DETAIL, LEADING, SMALL, STRONG } from '../picture/type.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import { campOf, campShape, mark, textAt } from './marks.ts';

/** Px. */
const INDENT = 14;
const LEAST_GAP = 8;
const BASELINE = 12;
const GLYPH = 13;

/** One statement about a number: who and when, the figure in words, the figure on the scale. */
export function estimateRow(explorer: Snapshot, estimate: Estimate, width: number, brush: Brush): Block {
  const { claim } = estimate;
  const { words, dataset, day, lens } = explorer;
  const repeated = repeatedIn(claim, dataset.sources, day, lens);
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
  const { words, dataset } = explorer;
  const colour = current ? 'ink' : 'quiet';
  const who = textBlock(
    [
      { text: dataset.speakers[claim.speaker]!.short, style: DETAIL, colour },
      { text: words.shortDay(saidBy(claim)), style: SMALL, colour: 'quiet' },
    ],
    width - INDENT,
    LEADING.detail,
    brush,
  );
  const figure = words.figure(claim.quantity!) + (current ? '' : ` (${words.earlier})`);
  const style = isNew ? STRONG : DETAIL;
  const name = `${dataset.speakers[claim.speaker]!.short} ${words.shortDay(saidBy(claim))}`;
  const isBeside = INDENT + brush.pen.width(name, DETAIL) + LEAST_GAP + brush.pen.width(figure, style) <= width;
  const baseline = isBeside ? BASELINE : who.height + BASELINE;
  return {
    height: isBeside ? who.height : who.height + LEADING.detail,
    svg: [
      at(INDENT / 2 - 2, BASELINE - 4, campShape(explorer, campOf(explorer, estimate.claim), brush)),
      at(INDENT, 0, who.svg),
      textAt([width, baseline], figure, style, { colour, anchor: 'end' }, brush),
    ].join(''),
  };
}

/** A point, a low end open to more, a high end open to less, two ends, or what lies beyond a tear. */
function glyph(explorer: Snapshot, estimate: Estimate, width: number, brush: Brush): Block {
  const { palette } = brush;
  const scale = estimateScale(explorer.dataset);
  const { marks, hollow, line } = extentOf(estimate.claim.quantity!);
  const px = pxOn(scale, width);
  const end = (endOf(scale) / 100) * width;
  const drawn = { fill: 'none', stroke: palette.camps[campOf(explorer, estimate.claim)], 'stroke-width': 2 };
  const isBeyond = marks.some((number) => number > scale.end);
  return {
    height: GLYPH,
    svg: at(
      0,
      GLYPH / 2,
      element('path', { d: `M0,0H${end.toFixed(2)}`, stroke: palette.line, 'stroke-opacity': 0.5 }),
      line
        ? element('path', {
            d: `M${px(line.from ?? 0)},0H${line.to === null ? end.toFixed(2) : px(line.to)}`,
            ...drawn,
          })
        : '',
      line?.to === null ? at(end, 0, element('path', { d: GLYPHS.onwards, ...drawn })) : '',
      isBeyond ? at((ALONG.tear / 100) * width, 0, element('path', { d: GLYPHS.gap, fill: palette.card })) : '',
      ...marks.map((number) => at(Number(px(number)), 0, mark(explorer, estimate, hollow, brush))),
    ),
  };
}

/** Where a number stands on a scale of this width, px. */
export const pxOn =
  (scale: EstimateScale, width: number) =>
  (value: number): string =>
    ((along(scale, value) / 100) * width).toFixed(2);
