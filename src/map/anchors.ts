import { geoBounds } from 'd3';
import type { LineString } from 'geojson';
import type { MoveMark, PlaceMark } from '../core/scene.ts';
import { schematicArc } from '../geo/arc.ts';
import { project, projectionOf, type Camera, type LonLat, type Point } from '../geo/camera.ts';

/** Degrees of latitude by which an arc is bent northwards, so that it does not read as a route through a third country. */
const BEND = 4;
/** Between a region and the square beside it, in map heights. */
const BESIDE = 0.05;

const centreOf = ({ place }: PlaceMark): LonLat => [place.lon!, place.lat!];

export const anchorOfPlace = (camera: Camera, mark: PlaceMark): Point | null => project(camera, centreOf(mark));

/** A point of the place that `isSeen`: its middle, else a corner of its outline; null where there is none. */
export function seenPointOf(camera: Camera, mark: PlaceMark, isSeen: (point: Point) => boolean): Point | null {
  const middle = anchorOfPlace(camera, mark);
  if (middle && isSeen(middle)) return middle;
  const projection = projectionOf(camera);
  const corners = cornersOf(mark.place.outline).flatMap((corner) => {
    const point = projection([...corner]);
    return point && isSeen(point) ? [point] : [];
  });
  return corners[Math.floor(corners.length / 2)] ?? null;
}

function cornersOf(outline: PlaceMark['place']['outline']): LonLat[] {
  if (outline?.type === 'Polygon') return outline.coordinates.flat() as unknown as LonLat[];
  return outline?.type === 'MultiPolygon' ? (outline.coordinates.flat(2) as unknown as LonLat[]) : [];
}

/** East of the region, so that it covers neither its outline nor its disc. */
export function anchorOfSquare(camera: Camera, mark: PlaceMark): Point | null {
  const east = mark.place.outline ? geoBounds(mark.place.outline)[1][0] : mark.place.lon!;
  const edge = project(camera, [east, mark.place.lat!]);
  return edge && [edge[0] + BESIDE, edge[1]];
}

export const arcOf = ({ from, to }: MoveMark): LineString =>
  schematicArc([from.lon!, from.lat!], [to.lon!, to.lat!], BEND);

/** The middle of the part of the arc that `isInside` (map heights); null where none is. */
export function anchorOfMove(camera: Camera, move: MoveMark, isInside: (point: Point) => boolean): Point | null {
  const points = arcOf(move).coordinates.map(([lon, lat]) => project(camera, [lon!, lat!]));
  const visible = points.filter((point): point is Point => point !== null && isInside(point));
  return visible[Math.floor(visible.length / 2)] ?? null;
}
