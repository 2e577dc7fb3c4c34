import type { Snapshot } from '../../core/snapshot.ts';
import type { Brush } from '../share/pen.ts';
import { at } from '../share/svg.ts';
import type { TypeStyle } from '../share/typeset.ts';
import type { Item } from './flowing.ts';
import { campShape } from './marks.ts';
import { sayingAfter } from './saying-after.ts';

/** A shape's room, px. */
export const SHAPE = 14;

/** A camp's shape in its colour, and its name beside it. @param width of both, px */
export function campName(explorer: Snapshot, camp: number, style: TypeStyle, width: number, brush: Brush): Item {
  const { label } = explorer.dataset.camps[camp]!;
  const shape = at(SHAPE / 2 - 2, 8, campShape(explorer, camp, brush));
  return sayingAfter(SHAPE, shape, [{ text: label, style, colour: 'ink' }], width, brush);
}
