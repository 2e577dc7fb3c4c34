import { chapterById } from '../core/view.ts';
import type { Dataset } from '../core/dataset.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Camera } from '../geo/camera.ts';
import { LIMITS } from '../geo/chapter-camera.ts';
import { fitCamera, type Box } from '../geo/fit.ts';
import { pointsOf } from '../geo/place-points.ts';
import type { Viewport } from '../map/labels/types.ts';
import type { Brush } from './brush.ts';
import type { Ground } from './ground.ts';
import MapDrawing from './MapDrawing.svelte';
import type { Size } from './picture/size.ts';

/** Around the labels, px. */
export const EDGE = 8;

/** The camera that sees all places of a chapter in the box, given in map heights. */
export function cameraOf(dataset: Dataset, chapter: string, filled: Box): Camera {
  const { see } = chapterById(dataset, chapter);
  const places = dataset.places.filter(({ id }) => see.includes(id));
  return fitCamera(places.flatMap(pointsOf), filled, LIMITS);
}

/**
 * The map of a snapshot, with all its marks and labels, in px from the map's middle.
 * @param above px at the map's top edge in which no label stands
 */
export const mapOf = (
  snapshot: Snapshot,
  camera: Camera,
  ground: Ground,
  size: Size,
  brush: Brush,
  above = EDGE,
): string => brush.draw(MapDrawing, { snapshot, camera, ground, viewport: viewportOf(size, above) }, size.height);

function viewportOf({ width, height }: Size, above: number): Viewport {
  const frame = {
    x: -width / 2 + EDGE,
    y: -height / 2 + above,
    width: width - 2 * EDGE,
    height: height - above - EDGE,
  };
  return { height, frame, topEdge: -height / 2, labelled: frame, blocked: [] };
}
