import type { Snapshot } from '../../core/snapshot.ts';
import type { Camera } from '../../geo/camera.ts';
import { discsOf } from '../marks/disc-layout.ts';
import { marksOf } from '../marks/mark-text.ts';
import { boxesOfCounts } from '../marks/symbol-boxes.ts';
import { boxesOfOrientation, orientationOf } from '../orientation.ts';
import type { labelsOf } from './label-layout.ts';
import type { PlacedLabel, Viewport } from './types.ts';

/** The labels of a map beside the globe and the scale bar that stand there. @param place finds room for them */
export function labelsOnMap(
  snapshot: Snapshot,
  camera: Camera,
  viewport: Viewport,
  place: typeof labelsOf,
): PlacedLabel[] {
  const { height } = viewport;
  const marks = marksOf(snapshot.scene);
  const discs = discsOf(marks, camera, height, snapshot.discMeasure);
  const orientation = orientationOf(viewport, camera, boxesOfCounts(discs, marks, camera, height));
  return place(snapshot, snapshot.scene, camera, { ...viewport, blocked: boxesOfOrientation(orientation) });
}
