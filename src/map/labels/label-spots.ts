import type { MoveMark, PlaceMark, Scene } from '../../core/scene.ts';
import { toPx, type Camera, type Point } from '../../geo/camera.ts';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';
import type { Spot } from '../../geo/label-candidates.ts';
import { contains, squareAround, union } from '../../geo/rect.ts';
import { clipped, distance, segmentsOf, type Segment } from '../../geo/segment.ts';
import { anchorOfPlace, anchorOfSquare, arcInView } from '../marks/anchors.ts';
import { drawnBracket } from '../marks/bracket.ts';
import { outerRadius } from '../marks/count.ts';
import type { PlacedDisc } from '../marks/disc-layout.ts';
import type { Viewport } from './types.ts';
import { nearestEdge, outlineInView } from '../marks/outline-in-view.ts';
import { boxesOfPoint, boxOfDisc, boxOfSquare } from '../marks/symbol-boxes.ts';

/** Distance of a label from a point without a symbol, px. */
const CLEARANCE = 9;
/** Distance of a label from a bracket, px. */
const BESIDE_BRACKET = 4;
/** Distance between two spots along a line, and the least length of a line to label it; px. */
const STEP = 12;
const MIN_LENGTH = 30;
/** Distance between two spots along the edge of a band, px. */
const BAND_STEP = 40;
const COST_PER_PX = 0.05;
const COST_BESIDE_AREA = 6;
/** So many other spots of a band's name, about the middle of what is seen of it. */
const ELSEWHERE = 5;
const COST_ELSEWHERE = 12;
/** Positions of the label of a vague area inside it, and the radius of the part it may cover; in radii. */
const INWARDS = [-0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45];
const INNER_PART = 0.6;

const isInside = (at: Point, { labelled }: Viewport) => contains(labelled, squareAround(...at, 0));

/** The spots for a place's label; none if the place is out of view. */
export function spotsOfPlace(
  mark: PlaceMark,
  { places }: Pick<Scene, 'places'>,
  discs: readonly PlacedDisc[],
  camera: Camera,
  viewport: Viewport,
): Spot[] {
  const anchor = anchorOfPlace(camera, mark);
  if (!anchor || !isInside(toPx(anchor, viewport.height), viewport)) return [];
  const disc = discs.find(({ mark: { place } }) => place.id === mark.place.id);
  const beside = spotsBeside(mark, camera, viewport.height);
  if (disc) return [spotAtDisc(mark, disc, viewport.height), ...beside];
  if (mark.precision === 'vague') return spotsInCircle(mark, anchor, camera, viewport.height);
  if (mark.precision !== 'border') return [spotAtPoint(mark, toPx(anchor, viewport.height)), ...beside];
  const edge = nearestEdge(camera, mark.place.outline!, anchor) ?? anchor;
  return [
    spotAtPoint(mark, toPx(edge, viewport.height)),
    ...spotsOfBracket(mark, { places }, camera, viewport).slice(0, ELSEWHERE).map(asOther),
  ];
}

/** A band is named elsewhere along it rather than by a leader. */
const asOther = (spot: Spot): Spot => ({ ...spot, cost: spot.cost + COST_ELSEWHERE });

/** Beside an area's outline, where its name needs no leader either. */
function spotsBeside({ precision, place }: PlaceMark, camera: Camera, height: number): Spot[] {
  const points = precision === 'area' && place.outline ? outlineInView(camera, place.outline).flat() : [];
  if (points.length === 0) return [];
  const symbol = points.map((point) => squareAround(...toPx(point, height), 0)).reduce(union);
  const at: Point = [symbol.x + symbol.width / 2, symbol.y + symbol.height / 2];
  return [{ at, symbol, radius: 0, cost: COST_BESIDE_AREA }];
}

/** Next to the largest square, or at the region if no square is drawn. */
export function spotsOfSquare(mark: PlaceMark, camera: Camera, viewport: Viewport): Spot[] {
  const anchor = anchorOfSquare(camera, mark);
  if (!anchor || !isInside(toPx(anchor, viewport.height), viewport)) return [];
  const box = boxOfSquare(mark, camera, viewport.height);
  if (box) return [{ at: toPx(anchor, viewport.height), symbol: box, radius: box.width / 2, cost: 0 }];
  const edge = mark.place.outline && nearestEdge(camera, mark.place.outline, anchor);
  const at = toPx(edge ?? anchor, viewport.height);
  return [{ at, symbol: squareAround(...at, CLEARANCE), radius: 0, cost: 0 }];
}

/** Along the visible part of an arc, its middle first; none if that is too short. */
export function spotsOfMove(move: MoveMark, camera: Camera, viewport: Viewport): Spot[] {
  const arc = arcInView(camera, move).map((point) => point && toPx(point, viewport.height));
  const pieces = segmentsOf(arc).flatMap((piece) => clipped(piece, viewport.frame) ?? []);
  const length = pieces.reduce((sum, { from, to }) => sum + distance(from, to), 0);
  if (length < MIN_LENGTH) return [];
  return fromMiddle(pieces.flatMap(pointsAlong), 2);
}

/** Of the points of a line, its middle first. @param clearance of a label from them, px */
function fromMiddle(points: readonly Point[], clearance: number): Spot[] {
  const middle = points[Math.floor(points.length / 2)];
  return points
    .map((at) => ({
      at,
      symbol: squareAround(...at, clearance),
      radius: 0,
      cost: distance(at, middle!) * COST_PER_PX,
    }))
    .sort((a, b) => a.cost - b.cost);
}

/** What can be seen of some points, in px. */
const inFrame = (points: readonly Point[], { height, frame }: Viewport): Point[] =>
  points.map((point) => toPx(point, height)).filter((at) => contains(frame, squareAround(...at, 0)));

/** Along the visible part of a band's bracket, its middle first. */
export function spotsOfBracket(
  mark: PlaceMark,
  { places }: Pick<Scene, 'places'>,
  camera: Camera,
  viewport: Viewport,
): Spot[] {
  const points = drawnBracket(camera, mark, places, viewport.height).filter((point) => point !== null);
  return fromMiddle(inFrame(points, viewport), BESIDE_BRACKET);
}

/** Along the visible part of a band whose anchor is out of view. */
export function spotsOfBand(mark: PlaceMark, camera: Camera, viewport: Viewport): Spot[] {
  if (mark.precision !== 'border') return [];
  return inFrame(outlineInView(camera, mark.place.outline!).flat(), viewport)
    .reduce<Point[]>((kept, at) => (kept.every((other) => distance(other, at) >= BAND_STEP) ? [...kept, at] : kept), [])
    .map((at) => ({ at, symbol: squareAround(...at, CLEARANCE), radius: 0, cost: 0 }));
}

function spotAtDisc(mark: PlaceMark, disc: PlacedDisc, height: number): Spot {
  const at = toPx(disc.point, height);
  const own = disc.tether ? [] : boxesOfPoint(mark, at);
  return { at, symbol: own.reduce(union, boxOfDisc(disc, height)), radius: outerRadius(disc.disc), cost: 0 };
}

function spotAtPoint(mark: PlaceMark, at: Point): Spot {
  const symbol = boxesOfPoint(mark, at).reduce(union, squareAround(...at, CLEARANCE));
  return { at, symbol, radius: mark.precision === 'border' ? 0 : CLEARANCE, cost: 0 };
}

/** In the inner part of the circle, or next to it. */
function spotsInCircle({ place }: PlaceMark, anchor: Point, camera: Camera, height: number): Spot[] {
  const radius = (place.radiusKm! / EARTH_RADIUS_KM) * camera.k * height;
  const at = toPx(anchor, height);
  const inside = INWARDS.flatMap((v) =>
    INWARDS.map((u): Spot => {
      const spot: Point = [at[0] + u * radius, at[1] + v * radius];
      return { at: spot, symbol: null, radius: 0, cost: Math.hypot(u, v) * radius * COST_PER_PX };
    }),
  );
  const inner = radius * INNER_PART;
  const beside = { at, symbol: squareAround(...at, inner), radius: inner, cost: inner * COST_PER_PX };
  return [beside, ...inside].sort((a, b) => a.cost - b.cost);
}

function pointsAlong({ from, to }: Segment): Point[] {
  const count = Math.max(1, Math.round(distance(from, to) / STEP));
  return Array.from({ length: count }, (_, i) => {
    const t = (i + 0.5) / count;
    return [from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])];
  });
}
