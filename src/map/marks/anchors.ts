import type { Geometry, LineString } from 'geojson';
import type { Place } from '../../core/types.ts';
import type { MoveMark, PlaceMark } from '../../core/scene.ts';
import { schematicArc } from '../../geo/arc.ts';
import { project, projectorOf, type Camera, type LonLat, type Point } from '../../geo/camera.ts';
import { outlineInView } from './outline-in-view.ts';
import { memoize } from '../../core/memoize.ts';

/** Degrees of latitude by which an arc is bent northwards at most, so that it does not read as a route through a third country. */
const BEND = 4;
/** Between a region and the square beside it, in map heights. */
const BESIDE = 0.05;

const middleOf = memoize((camera: Camera, { lon, lat }: Place): Point | null => project(camera, [lon!, lat!]));

export const anchorOfPlace = (camera: Camera, { place }: Pick<PlaceMark, 'place'>): Point | null =>
  middleOf(camera, place);

/** A point of the place that `isSeen`: its middle, else a corner of its outline; null where there is none. */
export function seenPointOf(camera: Camera, mark: PlaceMark, isSeen: (point: Point) => boolean): Point | null {
  const middle = anchorOfPlace(camera, mark);
  if (middle && isSeen(middle)) return middle;
  const corners = mark.place.outline ? outlineInView(camera, mark.place.outline).flat().filter(isSeen) : [];
  return corners[Math.floor(corners.length / 2)] ?? null;
}

/**
 * The outlines of the areas that a band may run through; of what is no band, none.
 * @param isSeen a point (map heights) is in the picture. Of a band outside of it none are needed, and resvg fails on them.
 */
export function areasUnder(
  { precision, place }: PlaceMark,
  marks: readonly PlaceMark[],
  camera: Camera,
  isSeen: (point: Point) => boolean,
): Geometry[] {
  if (precision !== 'border' || !outlineInView(camera, place.outline!).flat().some(isSeen)) return [];
  return marks.flatMap((mark) => (mark.precision === 'area' && mark.place.outline ? [mark.place.outline] : []));
}

/** Right of the region, so that it covers neither its outline nor its disc. */
export function anchorOfSquare(camera: Camera, mark: PlaceMark): Point | null {
  const centre = anchorOfPlace(camera, mark);
  if (!centre) return null;
  const outline = mark.place.outline ? outlineInView(camera, mark.place.outline).flat() : [];
  return [Math.max(centre[0], ...outline.map(([x]) => x)) + BESIDE, centre[1]];
}

const arcBetween = memoize((from: Place, to: Place): LineString =>
  schematicArc([from.lon!, from.lat!], [to.lon!, to.lat!], BEND),
);
export const arcOf = ({ from, to }: MoveMark): LineString => arcBetween(from, to);

const inView = memoize((camera: Camera, arc: LineString): readonly (Point | null)[] => {
  const toPoint = projectorOf(camera);
  return arc.coordinates.map((place) => toPoint(place as unknown as LonLat));
});
/** The arc on the map, in map heights; null for what lies behind the horizon. */
export const arcInView = (camera: Camera, move: MoveMark) => inView(camera, arcOf(move));

/** The middle of the part of the arc that `isInside` (map heights); null where none is. */
export function anchorOfMove(camera: Camera, move: MoveMark, isInside: (point: Point) => boolean): Point | null {
  const visible = arcInView(camera, move).filter((point): point is Point => point !== null && isInside(point));
  return visible[Math.floor(visible.length / 2)] ?? null;
}
