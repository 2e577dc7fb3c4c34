import { overlaps, squareAround, type Rect } from '../../geo/rect.ts';
import { textWidth } from '../../theme/text-width.ts';
import type { Dot } from './dots.ts';

/** A name beside its mark: `x` of 100, `dx` and `y` (of the baseline) in px. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly dx: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** A name that wants a place at one of these spots, the best first; `x` of 100, `y` in px. */
export interface Wish {
  readonly key: string;
  readonly text: string;
  readonly spots: readonly { readonly x: number; readonly y: number }[];
  /** It may stand a line farther off: nothing else can be meant. */
  readonly far?: boolean;
}

const TEXT_PX = 12;
const LINE_PX = 14;
/** From a mark's middle to its name's start, and to its baseline: above, below, and above by another line. */
const ASIDE_PX = 8;
const NEAR_PX = [-7, 17];
const FAR_PX = -22;
const DOT_PX = 7;

/**
 * Places names one after the other, each at the first free place at one of its spots: above or below, to the right or to
 * the left. One that finds none is left out; the table and the readout have it.
 *
 * @param width of the drawing, in px
 * @param lines held figures, which no name may cross; px
 */
export function placeLabels(
  wishes: readonly Wish[],
  dots: readonly Dot[],
  lines: readonly Rect[],
  width: number,
): Label[] {
  const taken = [...lines, ...dots.map(({ x, dx, y }) => squareAround((x / 100) * width + dx, y, DOT_PX))];
  return wishes.flatMap((wish) => {
    const length = textWidth(wish.text, TEXT_PX, 400);
    for (const spot of wish.spots) {
      for (const label of candidates(wish, spot)) {
        const box = boxOf(label, length, width);
        if (box.x < 0 || box.x + length > width || taken.some((other) => overlaps(other, box))) continue;
        taken.push(box);
        return [label];
      }
    }
    return [];
  });
}

function candidates({ key, text, far }: Wish, { x, y }: Wish['spots'][number]): Label[] {
  const sides = [
    { anchor: 'start', dx: ASIDE_PX },
    { anchor: 'end', dx: -ASIDE_PX },
  ] as const;
  const baselines = far ? [...NEAR_PX, FAR_PX] : NEAR_PX;
  return sides.flatMap((side) => baselines.map((away) => ({ key, text, x, y: y + away, ...side })));
}

function boxOf({ x, dx, y, anchor }: Label, length: number, width: number): Rect {
  const at = (x / 100) * width + dx;
  return { x: anchor === 'start' ? at : at - length, y: y - LINE_PX + 3, width: length, height: LINE_PX };
}
