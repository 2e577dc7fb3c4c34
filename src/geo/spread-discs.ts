import type { Point } from './camera.ts';
import { distance } from './segment.ts';

/** A disc that wants to stand at `x`, `y`; all in px. */
export interface Circle {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Between two discs that were moved apart. */
const GAP = 2;
const TOUCH = 1e-6;

/**
 * Where the discs stand so that none covers another. One that is in nobody's way stays where it is; then, from the
 * largest to the smallest, each takes the free spot nearest to its own.
 */
export function spreadDiscs(discs: readonly Circle[]): Map<string, Point> {
  const isAlone = (disc: Circle) => discs.every((other) => other === disc || !overlap(disc, other));
  const standing = discs.filter(isAlone);
  for (const disc of discs.filter((each) => !isAlone(each)).sort(bySize)) {
    const [x, y] = nearestFree(disc, standing);
    standing.push({ ...disc, x, y });
  }
  return new Map(standing.map(({ id, x, y }) => [id, [x, y]]));
}

/**
 * The free spot nearest to a disc's own. The spots it may not take are circles around the others; the nearest one
 * outside of them is its own, or lies straight out on one of these circles, or where two of them meet.
 */
function nearestFree(disc: Circle, standing: readonly Circle[]): Point {
  const own: Point = [disc.x, disc.y];
  const closed = standing.map((other) => ({ ...other, r: other.r + disc.r + GAP }));
  const firstOf = (spots: readonly Point[], within: number) =>
    spots
      .map((spot) => ({ spot, away: distance(spot, own) }))
      .filter(({ away }) => away < within - TOUCH)
      .sort((a, b) => a.away - b.away)
      .find(({ spot }) => closed.every(({ x, y, r }) => distance(spot, [x, y]) >= r - TOUCH));
  const out = firstOf([own, ...closed.map((circle) => straightOut(circle, own))], Infinity);
  // Farther away than that, no two circles need to be looked at.
  const within = out?.away ?? Infinity;
  const near = closed.filter(({ x, y, r }) => Math.abs(distance([x, y], own) - r) < within);
  const met = firstOf(
    near.flatMap((a, i) => near.slice(i + 1).flatMap((b) => meetings(a, b))),
    within,
  );
  return (met ?? out)!.spot;
}

/** On the circle, away from its centre; to the right of it where the point is the centre itself. */
function straightOut({ x, y, r }: Circle, point: Point): Point {
  const away = distance(point, [x, y]);
  return away < TOUCH ? [x + r, y] : [x + ((point[0] - x) * r) / away, y + ((point[1] - y) * r) / away];
}

/** The two points that two circles have in common, or none. */
function meetings(a: Circle, b: Circle): Point[] {
  const d = distance([a.x, a.y], [b.x, b.y]);
  if (d < TOUCH || d > a.r + b.r || d < Math.abs(a.r - b.r)) return [];
  const along = (d * d + a.r * a.r - b.r * b.r) / (2 * d);
  const aside = Math.sqrt(Math.max(0, a.r * a.r - along * along));
  const [ux, uy] = [(b.x - a.x) / d, (b.y - a.y) / d];
  const [x, y] = [a.x + ux * along, a.y + uy * along];
  return [
    [x - uy * aside, y + ux * aside],
    [x + uy * aside, y - ux * aside],
  ];
}

const overlap = (a: Circle, b: Circle) => distance([a.x, a.y], [b.x, b.y]) < a.r + b.r - TOUCH;

const bySize = (a: Circle, b: Circle) => b.r - a.r || (a.id < b.id ? -1 : 1);
