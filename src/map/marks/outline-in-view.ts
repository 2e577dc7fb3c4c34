import type { Geometry } from 'geojson';
import { projectorOf, type Camera, type LonLat, type Point } from '../../geo/camera.ts';
import { distance, nearestOn, segmentsOf } from '../../geo/segment.ts';
import { memoize } from '../../core/memoize.ts';

type Rings = readonly (readonly Point[])[];

/** The rings of an area in map heights, without what lies behind the horizon. */
export const outlineInView = memoize((camera: Camera, outline: Geometry): Rings => {
  const project = projectorOf(camera);
  return ringsOf(outline)
    .map((ring) => ring.map(project).filter((point) => point !== null))
    .filter((ring) => ring.length > 0);
});

/** The point of an area's edge that is nearest to another, in map heights; null where none can be seen. */
export function nearestEdge(camera: Camera, outline: Geometry, point: Point): Point | null {
  const edges = outlineInView(camera, outline).flatMap((ring) => segmentsOf(ring));
  const near = edges.map((edge) => nearestOn(edge, point));
  return near.reduce<Point | null>((a, b) => (a && distance(a, point) <= distance(b, point) ? a : b), null);
}

function ringsOf(outline: Geometry): LonLat[][] {
  if (outline.type === 'Polygon') return outline.coordinates as unknown as LonLat[][];
  return outline.type === 'MultiPolygon' ? (outline.coordinates.flat() as unknown as LonLat[][]) : [];
}
