import { groups } from 'd3';
import type { Words } from '../../core/words.ts';
import { type Rect, squareAround } from '../../geo/rect.ts';
import { RectRows } from '../../geo/rect-rows.ts';
import { textWidth } from '../../theme/text-width.ts';
import { type Along, type Dot, heightOf, type Plane } from './plane.ts';
import type { Line, Span } from './series.ts';

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

const TEXT_PX = 13;
const LINE_PX = 16;
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
  const taken = new RectRows([
    ...lines,
    ...dots.map(({ x, dx, y }) => squareAround((x / 100) * width + dx, y, DOT_PX)),
  ]);
  return wishes.flatMap((wish) => {
    const length = textWidth(wish.text, TEXT_PX, 400);
    for (const spot of wish.spots) {
      for (const label of candidates(wish, spot)) {
        const box = boxOf(label, length, width);
        if (box.x < 0 || box.x + length > width || taken.covers(box)) continue;
        taken.add(box);
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
  return { x: anchor === 'start' ? at : at - length, y: y - LINE_PX + 4, width: length, height: LINE_PX };
}

/**
 * The names that the drawing wants: that of each span at its beginning, that of each thing counted at its marks, numbers
 * first; what is spoken of most chooses first.
 */
export function wishesOf(
  dots: readonly Dot[],
  spans: readonly Span[],
  { numbers }: Words,
  x: Along,
  { y }: Plane,
): Wish[] {
  const ofSpans = groups(spans, ({ scope }) => scope).map(([scope, [first]]) => ({
    key: `span ${scope.id}`,
    text: numbers.overTime.span,
    far: true,
    spots: [first!.high, first!.low].map(({ size }) => ({ x: x(first!.from), y: y(size) })),
  }));
  const scoped = groups(dots, ({ point }) => point.scope).sort(([, a], [, b]) => b.length - a.length);
  const ofScopes = scoped.map(([scope, spots]) => ({
    key: scope.id,
    text: scope.label,
    spots: [...spots.filter(({ point }) => point.size !== undefined), ...spots].slice(0, SPOTS),
  }));
  return [...ofSpans, ...ofScopes];
}

/** A name for which the first so many marks leave no room has none. */
const SPOTS = 60;

/** The room that a level's number takes at the left edge, in px, and how far it stands above its level. */
const NUMBER_PX = { width: 58, height: 16 };

/** What no name may cross, in px: the lines as thin rectangles, and the numbers of the levels. */
export function obstaclesOf(
  lines: readonly Line[],
  levels: readonly number[],
  x: Along,
  plane: Plane,
  width: number,
): Rect[] {
  const px = (day: number) => (x(day) / 100) * width;
  return [
    ...lines.flatMap((line) =>
      line.holds.map(({ from, to, size }) => ({
        x: px(from),
        y: heightOf(line, size, plane),
        width: px(to) - px(from),
        height: 1,
      })),
    ),
    ...lines.flatMap(({ steps }) =>
      steps.map(({ day, low, high }) => ({
        x: px(day),
        y: plane.y(high),
        width: 1,
        height: plane.y(low) - plane.y(high),
      })),
    ),
    ...levels.map((level) => ({ ...NUMBER_PX, x: 0, y: plane.y(level) - NUMBER_PX.height })),
    { ...NUMBER_PX, x: 0, y: plane.words - NUMBER_PX.height / 2 },
  ];
}
