import CampShape from '../../charts/CampShape.svelte';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Camp, Claim } from '../../core/types.ts';
import type { Brush } from '../brush.ts';
import { textBlock, type Block } from '../picture/block.ts';
import { DETAIL, ink } from '../picture/type.ts';
import { at, element } from '../svg.ts';
import { widthOf, type Run, type TypeStyle } from '../text.ts';

/** Below a time axis, for its dates, px. */
export const UNDER_AXIS = 22;

/** Of `CampShape`, and its room beside a name, px. */
const SHAPE = 11;
export const SHAPE_ROOM = 14;

/** A camp's shape around a point, beside its name. */
export const campShape = (x: number, y: number, camp: Camp, { draw }: Brush): string =>
  at(x - SHAPE / 2, y - SHAPE / 2, draw(CampShape, { camp }));

/** A drawing of the page's in a window of its own, since its places are parts of that. @param width px */
export const windowOf = (width: number, height: number, drawn: string): string =>
  element('svg', { width: width.toFixed(2), height, overflow: 'visible' }, drawn);

/** A part of a line that is not broken. */
export interface Item extends Block {
  /** Px. */
  readonly width: number;
}

/** Items one after the other, in as many lines as they take. @param between one and the next, px */
export function flowing(items: readonly Item[], width: number, between: number): Block {
  let [x, y, height] = [0, 0, 0];
  const placed = items.map((item) => {
    if (x > 0 && x + item.width > width) [x, y, height] = [0, y + height, 0];
    const svg = at(x, y, item.svg);
    [x, height] = [x + item.width + between, Math.max(height, item.height)];
    return svg;
  });
  return { height: y + height, svg: placed.join('') };
}

/** Of a line's width, for the break that a line must not have. */
const WIDER = 1.03;

/** A small mark, and what is said of it, in one line where there is room. @param room of the mark, px */
export function sayingAfter(room: number, mark: string, run: Run, width: number, brush: Brush): Item {
  const wide = (widthOf(run.text, run.style) + widthOf(' ', run.style)) * WIDER;
  const text = textBlock([run], Math.min(wide, width - room), brush);
  return { width: Math.min(room + wide, width), height: text.height, svg: mark + at(room, 0, text.svg) };
}

/** A camp's shape in its colour, and its name beside it. @param width of both, px */
export const campName = (camp: Camp, style: TypeStyle, width: number, brush: Brush): Item =>
  sayingAfter(SHAPE_ROOM, campShape(SHAPE_ROOM / 2 - 2, 8, camp, brush), ink(camp.label, style), width, brush);

/** Between one camp and the next, px. */
const BETWEEN = 14;

/** The camps whose statements a chart shows, each with its shape and colour, in as many lines as it takes. */
export function campKey({ dataset }: Snapshot, claims: readonly Claim[], width: number, brush: Brush): Block {
  const shown = new Set(claims.map((claim) => claim.speaker.camp));
  const camps = dataset.camps.filter((camp) => shown.has(camp));
  return flowing(
    camps.map((camp) => campName(camp, DETAIL, width, brush)),
    width,
    BETWEEN,
  );
}
