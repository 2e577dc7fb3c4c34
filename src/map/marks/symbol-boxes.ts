import type { PlaceMark, Scene } from '../../core/scene.ts';
import { toPx, type Camera, type Point } from '../../geo/camera.ts';
import { squareAround, type Rect } from '../../geo/rect.ts';
import { anchorOfSquare } from './anchors.ts';
import { bracketOf } from './bracket.ts';
import { outerRadius } from './count.ts';
import { withBracket, type PlacedDisc } from './disc-layout.ts';
import { areasOf, sideOf } from './areas.ts';

/** How far symbols reach from the point they stand on, in px; their components draw inside of this. */
const DOT = 11;
/** An arrowhead points at the dot from above; in an area, which has none, it stands on the middle. */
const ARRIVAL = { above: { from: 8, to: 24, half: 8 }, alone: { from: -8, to: 8, half: 8 } };
/** Half a line's width, and some air. */
const EDGE = 1.5;
/** Half the distance between two points of a bracket. */
const BRACKET = 8;

/** The box of a count's disc, in px from the middle of a picture that is `height` px high. All others likewise. */
export function boxOfDisc({ disc, point }: PlacedDisc, height: number): Rect {
  return squareAround(...toPx(point, height), outerRadius(disc) + EDGE);
}

const boxesOfBracket = (camera: Camera, mark: PlaceMark, height: number): Rect[] =>
  (bracketOf(camera, mark, height) ?? []).map((point) => squareAround(...toPx(point, height), BRACKET));

/** Of all the numbers on a map: their discs and brackets. */
export const boxesOfCounts = (
  discs: readonly PlacedDisc[],
  { counts }: Pick<Scene, 'counts'>,
  camera: Camera,
  height: number,
): Rect[] => [
  ...discs.map((disc) => boxOfDisc(disc, height)),
  ...withBracket(counts).flatMap((mark) => boxesOfBracket(camera, mark, height)),
];

/** The boxes of the dot and the arrowhead that stand on a place, itself in px. */
export function boxesOfPoint({ precision, arrival }: PlaceMark, [x, y]: Point): Rect[] {
  const { from, to, half } = ARRIVAL[precision === 'exact' ? 'above' : 'alone'];
  const arrow = { x: x - half, y: y - to, width: 2 * half, height: to - from };
  return [...(precision === 'exact' ? [squareAround(x, y, DOT)] : []), ...(arrival ? [arrow] : [])];
}

/** Of the largest square of a mark; null where none is drawn. */
export function boxOfSquare(mark: PlaceMark, camera: Camera, height: number): Rect | null {
  const [anchor, areas] = [anchorOfSquare(camera, mark), areasOf(mark)];
  if (!anchor || areas.length === 0) return null;
  const side = sideOf(Math.max(...areas.map(({ km2 }) => km2)), camera) * height;
  return squareAround(...toPx(anchor, height), side / 2 + EDGE);
}
