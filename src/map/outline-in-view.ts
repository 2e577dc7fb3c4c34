import type { Geometry } from 'geojson';
import { projectorOf, type Camera, type LonLat, type Point } from '../geo/camera.ts';
import { distance, nearestOn, segmentsOf } from '../geo/segment.ts';

type Rings = readonly (readonly Point[])[];

/** Every step of the slider asks again for the outlines that the same camera sees. */
const seen = new WeakMap<Camera, WeakMap<Geometry, Rings>>();

/** The rings of an area in map heights, without what lies behind the horizon. */
export function outlineInView(camera: Camera, outline: Geometry): Rings {
  const byOutline = seen.get(camera) ?? new WeakMap<Geometry, Rings>();
  seen.set(camera, byOutline);
  const known = byOutline.get(outline) ?? projected(camera, outline);
  byOutline.set(outline, known);
  return known;
}

/** The point of an area's edge that is nearest to another, in map heights; null where none can be seen. */
export function nearestEdge(camera: Camera, outline: Geometry, point: Point): Point | null {
  const edges = outlineInView(camera, outline).flatMap((ring) => segmentsOf(ring));
  const near = edges.map((edge) => nearestOn(edge, point));
  return near.reduce<Point | null>((a, b) => (a && distance(a, point) <= distance(b, point) ? a : b), null);
}

function projected(camera: Camera, outline: Geometry): Rings {
  const project = projectorOf(camera);
  return ringsOf(outline)
    .map((ring) => ring.map(project).filter((point) => point !== null))
    .filter((ring) => ring.length > 0);
}

function ringsOf(outline: Geometry): LonLat[][] {
  if (outline.type === 'Polygon') return outline.coordinates as unknown as LonLat[][];
  return outline.type === 'MultiPolygon' ? (outline.coordinates.flat() as unknown as LonLat[][]) : [];
}
