import type { MoveMark, PlaceMark } from '../../core/scene.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import { squareAround, type Rect } from '../../geo/rect.ts';
import { distance } from '../../geo/segment.ts';
import { anchorOfSquare, arcInView } from './anchors.ts';
import { outerRadius } from './count.ts';
import type { PlacedDisc } from './disc-layout.ts';
import { areasOf } from './areas.ts';
import { sideOf } from './square-size.ts';

/** How far symbols reach from the point they stand on, in px; their components draw inside of this. */
const DOT = 11;
/** An arrowhead points at the dot from beside; in an area, which has none, it stands on the middle. */
const ARRIVAL = { beside: { from: 8, to: 24, half: 8 }, alone: { from: -8, to: 8, half: 8 } };
const HEAD = { back: 2.5, half: 7 };
/** Half a line's width, and some air. */
const EDGE = 1.5;

/** The box of a count's disc, in px from the middle of a picture that is `height` px high. All others likewise. */
export function boxOfDisc({ disc, point: [x, y] }: PlacedDisc, height: number): Rect {
  return squareAround(x * height, y * height, outerRadius(disc) + EDGE);
}

/** The boxes of the dot and the arrowhead that stand on a place, itself in px. */
export function boxesOfPoint({ precision, arrival }: PlaceMark, [x, y]: Point): Rect[] {
  const { from, to, half } = ARRIVAL[precision === 'exact' ? 'beside' : 'alone'];
  const arrow = { x: x + from, y: y - half, width: to - from, height: 2 * half };
  return [...(precision === 'exact' ? [squareAround(x, y, DOT)] : []), ...(arrival ? [arrow] : [])];
}

/** The box of the largest square of a mark, or null where none is drawn. */
export function boxOfSquare(mark: PlaceMark, camera: Camera, height: number): Rect | null {
  const [anchor, areas] = [anchorOfSquare(camera, mark), areasOf(mark)];
  if (!anchor || areas.length === 0) return null;
  const side = sideOf(Math.max(...areas.map(({ km2 }) => km2)), camera) * height;
  return squareAround(anchor[0] * height, anchor[1] * height, side / 2 + EDGE);
}

/** The box of a movement's arrowhead, or null where its end cannot be seen. */
export function boxOfHead(move: MoveMark, camera: Camera, height: number): Rect | null {
  const [before, end] = arcInView(camera, move).slice(-2);
  if (!before || !end) return null;
  const back = HEAD.back / (distance(before, end) * height || 1);
  const middle = (axis: 0 | 1) => (end[axis] + back * (before[axis] - end[axis])) * height;
  return squareAround(middle(0), middle(1), HEAD.half);
}
