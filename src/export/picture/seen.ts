import type { MoveMark, PlaceMark, Scene } from '../../core/scene.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import { anchorOfPlace, anchorOfSquare, arcInView } from '../../map/marks/anchors.ts';
import { outerRadius } from '../../map/marks/count.ts';
import { bracketOf } from '../../map/marks/bracket.ts';
import { discsOf, withBracket } from '../../map/marks/disc-layout.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { outlineInView } from '../../map/marks/outline-in-view.ts';
import { circleOf } from '../../map/marks/vague-circle.ts';
import type { Size } from './size.ts';

/** Whether a point lies in a map of this shape; map heights. */
const insideOf =
  ({ width, height }: Size) =>
  (point: Point | null): boolean =>
    point !== null && Math.abs(point[0]) <= width / height / 2 && Math.abs(point[1]) <= 0.5;

type Shown = Pick<Snapshot, 'scene' | 'discMeasure'>;

/** The marks of which something stands in the map's window. */
export function seenIn({ scene, discMeasure }: Shown, camera: Camera, map: Size): Scene {
  const isInside = insideOf(map);
  const ofPlace = (mark: PlaceMark) => {
    const { outline, radiusKm } = mark.place;
    const area = outline ?? (radiusKm === undefined ? undefined : circleOf(mark.place));
    const edge = area ? outlineInView(camera, area).flat() : [];
    return isInside(anchorOfPlace(camera, mark)) || edge.some(isInside);
  };
  const discs = new Set(
    discsOf(scene, camera, map.height, discMeasure).flatMap(({ mark, point }) => (isInside(point) ? mark.id : [])),
  );
  return {
    ...scene,
    places: scene.places.filter(ofPlace),
    counts: [
      ...withBracket(scene.counts).filter((mark) => bracketOf(camera, mark, map.height)?.some(isInside)),
      ...scene.counts.filter(({ id }) => discs.has(id)),
    ],
    squares: scene.squares.filter((mark) => isInside(anchorOfSquare(camera, mark))),
    moves: scene.moves.filter((move: MoveMark) => arcInView(camera, move).some(isInside)),
  };
}

/** Whether the map's edge runs through a disc: so one could not tell how large it is. */
export function cutsDisc({ scene, discMeasure }: Shown, camera: Camera, map: Size): boolean {
  const shape = map.width / map.height / 2;
  return discsOf(scene, camera, map.height, discMeasure).some(({ disc, point: [x, y] }) => {
    const r = (outerRadius(disc) + 2) / map.height;
    const isOut = Math.abs(x) - r > shape || Math.abs(y) - r > 0.5;
    return !isOut && (Math.abs(x) + r > shape || Math.abs(y) + r > 0.5);
  });
}
