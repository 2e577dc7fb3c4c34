import type { Place } from '../../core/types.ts';
import type { PlaceMark } from '../../core/scene.ts';
import { memoize } from '../../core/memoize.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import { covers, regionOf } from '../../geo/region.ts';
import { distance } from '../../geo/segment.ts';
import { anchorOfPlace, areasUnder } from './anchors.ts';
import { outlineInView } from './outline-in-view.ts';

/** From the band to the bracket, and how far its ends reach back to the band, px. */
const GAP = 8;
const HOOK = 7;
/** Between the points that it follows the band by, px; and how many there are at most. */
const STEP = 16;
const MOST = 90;

/**
 * The line beside a band that a number of the whole band stands at, in map heights on a map `height` px high: so the
 * number is tied to no point of it. It runs on the side of the place's middle. Null where the band cannot be seen.
 */
export function bracketOf(camera: Camera, { place }: Pick<PlaceMark, 'place'>, height: number): Point[] | null {
  const sides = sidesInView(camera, place);
  if (!sides) return null;
  const count = Math.min(MOST, Math.max(4, Math.round((lengthOf(sides[0]) * height) / STEP)));
  const edge = smooth(resampled(sides[0], count));
  const other = resampled(sides[1], count);
  const off = (px: number) => edge.map((point, i) => besides(point, edge[i - 1], edge[i + 1], other[i]!, px / height));
  const [line, inner] = [smooth(off(GAP)), off(GAP - HOOK)];
  return [inner[0]!, ...line, inner.at(-1)!];
}

/** Its points, null where it is not drawn: where areas are that the band runs through. None where there is no bracket. */
export function drawnBracket(
  camera: Camera,
  mark: PlaceMark,
  places: readonly PlaceMark[],
  height: number,
): (Point | null)[] {
  const areas = areasUnder(mark, places, camera, () => true).map((area) => regionOf('', outlineInView(camera, area)));
  return (bracketOf(camera, mark, height) ?? []).map((point) =>
    areas.some((area) => covers(area, ...point)) ? null : point,
  );
}

/** Of a bracket, the middle of the part that `isInside`; null where none is. */
export function anchorOfBracket(bracket: readonly Point[], isInside: (point: Point) => boolean): Point | null {
  const inside = bracket.filter(isInside);
  return inside[Math.floor(inside.length / 2)] ?? null;
}

/** The sides of a band on a map, the one next to its place's middle first. */
const sidesInView = memoize((camera: Camera, place: Place) => {
  const anchor = anchorOfPlace(camera, { place });
  const ring = place.outline && outlineInView(camera, place.outline).toSorted((a, b) => b.length - a.length)[0];
  return anchor && ring && ring.length > 3 ? sidesOf(ring, anchor) : null;
});

/** The two long sides of a band, in one direction, the one nearer to a point first. */
function sidesOf(ring: readonly Point[], point: Point): [Point[], Point[]] {
  const [from, to] = farthestOf(ring);
  const one = ring.slice(from, to + 1);
  const other = [...ring.slice(to), ...ring.slice(0, from + 1)].reverse();
  const away = (side: readonly Point[]) => Math.min(...side.map((corner) => distance(corner, point)));
  return away(one) <= away(other) ? [one, other] : [other, one];
}

/** The two points of a ring that are farthest apart. Of a hundred thousand pairs: no call, nothing made for any of them. */
function farthestOf(ring: readonly Point[]): [from: number, to: number] {
  let ends: [number, number] = [0, 0];
  let longest = -1;
  for (let from = 0; from < ring.length; from += 1) {
    const [x, y] = ring[from]!;
    for (let to = from + 1; to < ring.length; to += 1) {
      const other = ring[to]!;
      const squared = (other[0] - x) ** 2 + (other[1] - y) ** 2;
      if (squared <= longest) continue;
      longest = squared;
      ends = [from, to];
    }
  }
  return ends;
}

const lengthOf = (line: readonly Point[]): number =>
  line.reduce((sum, point, i) => sum + (i > 0 ? distance(line[i - 1]!, point) : 0), 0);

/** So many points, evenly along a line. */
function resampled(line: readonly Point[], count: number): Point[] {
  const at = [0];
  for (let i = 1; i < line.length; i += 1) at.push(at[i - 1]! + distance(line[i - 1]!, line[i]!));
  let i = 1;
  return Array.from({ length: count }, (_, n): Point => {
    const wanted = (at.at(-1)! * n) / (count - 1);
    while (i < line.length - 1 && at[i]! < wanted) i += 1;
    const part = (wanted - at[i - 1]!) / (at[i]! - at[i - 1]! || 1);
    const [a, b] = [line[i - 1]!, line[i]!];
    return [a[0] + part * (b[0] - a[0]), a[1] + part * (b[1] - a[1])];
  });
}

/** Each point but the ends the mean of itself and its neighbours. */
const smooth = (line: readonly Point[]): Point[] =>
  line.map(([x, y], i): Point => {
    const [before, after] = [line[i - 1], line[i + 1]];
    return before && after ? [(before[0] + x + after[0]) / 3, (before[1] + y + after[1]) / 3] : [x, y];
  });

/** The point `by` beside a line at one of its points, on the side that another point is not on. */
function besides(point: Point, before = point, after = point, away: Point, by: number): Point {
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
  const part = by / (Math.hypot(dx, dy) || 1);
  const [nx, ny] = [-dy * part, dx * part];
  const sign = (away[0] - point[0]) * nx + (away[1] - point[1]) * ny > 0 ? -1 : 1;
  return [point[0] + sign * nx, point[1] + sign * ny];
}
