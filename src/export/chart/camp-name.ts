import type { Camp } from '../../core/types.ts';
import type { Brush } from '../brush.ts';
import type { TypeStyle } from '../text.ts';
import type { Item } from './flowing.ts';
import { campShape } from './marks.ts';
import { sayingAfter } from './saying-after.ts';

/** A shape's room, px. */
export const SHAPE = 14;

/** A camp's shape in its colour, and its name beside it. @param width of both, px */
export function campName(camp: Camp, style: TypeStyle, width: number, brush: Brush): Item {
  const shape = campShape(SHAPE / 2 - 2, 8, camp, brush);
  return sayingAfter(SHAPE, shape, [{ text: camp.label, style, colour: 'ink' }], width, brush);
}
