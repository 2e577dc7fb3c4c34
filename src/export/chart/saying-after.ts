import { sum } from 'd3';
import { LEADING } from '../picture/type.ts';
import { textBlock } from '../picture/block.ts';
import { widthOf, type Run } from '../text.ts';
import type { Brush } from '../brush.ts';
import { at } from '../svg.ts';
import type { Item } from './flowing.ts';

/** Of a line's width, for the break that a line must not have. */
const WIDER = 1.03;

/** A small mark, and what is said of it, in one line where there is room. @param room of the mark, px */
export function sayingAfter(room: number, mark: string, runs: readonly Run[], width: number, brush: Brush): Item {
  const wide = sum(runs, ({ text, style }) => widthOf(text, style) + widthOf(' ', style)) * WIDER;
  const text = textBlock(runs, Math.min(wide, width - room), LEADING.detail, brush);
  return { width: Math.min(room + wide, width), height: text.height, svg: mark + at(room, 0, text.svg) };
}
