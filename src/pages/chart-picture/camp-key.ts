import type { Estimate } from '../../core/estimates.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Block } from '../picture/block.ts';
import { DETAIL, LEADING } from '../picture/type.ts';
import type { Brush } from '../share-picture/pen.ts';
import { at } from '../share-picture/svg.ts';
import { campOf, campShape, textAt } from './marks.ts';

/** A shape's room, and between one camp and the next, px. */
const SHAPE = 14;
const BETWEEN = 14;

/** The camps that a chart shows, each with its shape and colour, in as many lines as it takes. */
export function campKey(explorer: Explorer, estimates: readonly Estimate[], width: number, brush: Brush): Block {
  const shown = new Set(estimates.map((estimate) => campOf(explorer, estimate)));
  let [x, line] = [0, 0];
  const drawn = explorer.dataset.camps.flatMap(({ label }, camp) => {
    if (!shown.has(camp)) return [];
    const wide = SHAPE + brush.pen.width(label, DETAIL);
    if (x > 0 && x + wide > width) [x, line] = [0, line + 1];
    const [left, baseline] = [x, (line + 0.78) * LEADING.detail];
    x += wide + BETWEEN;
    return [
      at(left + SHAPE / 2 - 2, baseline - 4, campShape(explorer, camp, brush)),
      textAt([left + SHAPE, baseline], label, DETAIL, { colour: 'ink' }, brush),
    ];
  });
  return { height: drawn.length > 0 ? (line + 1) * LEADING.detail : 0, svg: drawn.join('') };
}
