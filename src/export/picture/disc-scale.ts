import type { Words } from '../../core/words.ts';
import { discRadius } from '../../map/marks/count.ts';
import type { Brush } from '../share/pen.ts';
import { at, element } from '../share/svg.ts';
import type { Block } from './block.ts';
import { DETAIL } from './type.ts';

const PARTS = [1, 0.5, 0.1];
/** Px. */
const AIR = 2;
const TEXT_X = 66;

/** How large a disc is for how many: discs in one another, by the scale of the map. @param measure of the story's discs */
export function discScale(measure: number, words: Words, { palette, pen }: Brush): Block {
  const numbers = PARTS.map((part) => part * measure).filter(Number.isInteger);
  const discs = numbers.map((number) => ({ number, r: discRadius(number, measure) }));
  const most = discs[0]!.r;
  const bottom = 2 * most + AIR + 4;
  const drawn = discs.map(({ number, r }) => {
    const top = bottom - 2 * r;
    const line = `M${most + AIR},${top}H${TEXT_X - 4}`;
    return [
      element('circle', { cx: most + AIR, cy: bottom - r, r, fill: 'none', stroke: palette.ink, 'stroke-width': 1.2 }),
      element('path', { d: line, stroke: palette.quiet, 'stroke-width': 0.8 }),
      at(TEXT_X, top + 4, pen.draw(words.number(number), DETAIL, palette.ink)),
    ].join('');
  });
  return { height: bottom + AIR, svg: drawn.join('') };
}
