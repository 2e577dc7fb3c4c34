import { positionOf } from '../../core/timeline/axis.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { EstimateScale } from '../estimate-scale.ts';
import { dotsOf } from './dots.ts';
import { placeLabels } from './labels.ts';
import { linesOf } from './lines.ts';
import { obstaclesOf } from './obstacles.ts';
import type { Along } from './paths.ts';
import type { Plane } from './plane.ts';
import { pointsOf } from './points.ts';
import { spansOf } from './spans.ts';
import { wishesOf } from './wishes.ts';

/** A day's position along the snapshot's axis, of 100. */
export const alongAxis =
  ({ axis }: Pick<Snapshot, 'axis'>): Along =>
  (day) =>
    100 * positionOf(axis, day);

/** All that the numbers over time are drawn of, at the day shown. @param width of the drawing, px */
export function drawingOf(snapshot: Snapshot, scale: EstimateScale, plane: Plane, width: number) {
  const { dataset, words, axis, day } = snapshot;
  const x = alongAxis(snapshot);
  const points = pointsOf(dataset, snapshot.estimates, snapshot.lens);
  const dots = dotsOf(points, x, plane);
  const lines = linesOf(points, axis, day);
  const spans = spansOf(dataset, points, axis, day);
  const obstacles = obstaclesOf(lines, [...scale.ticks, ...scale.beyond], x, plane, width);
  const labels = placeLabels(wishesOf(dots, spans, dataset.scopes, words, x, plane), dots, obstacles, width);
  return { points, dots, lines, spans, labels };
}
