import { positionOf } from '../../core/timeline/axis.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
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

/** A day's position along the explorer's axis, of 100. */
export const alongAxis =
  ({ axis }: Pick<Explorer, 'axis'>): Along =>
  (day) =>
    100 * positionOf(axis, day);

/** All that the numbers over time are drawn of, at the day shown. @param width of the drawing, px */
export function drawingOf(explorer: Explorer, scale: EstimateScale, plane: Plane, width: number) {
  const { dataset, words, axis, day } = explorer;
  const x = alongAxis(explorer);
  const points = pointsOf(dataset, explorer.estimates, explorer.lens);
  const dots = dotsOf(points, x, plane);
  const lines = linesOf(points, axis, day);
  const spans = spansOf(dataset, points, axis, day);
  const obstacles = obstaclesOf(lines, [...scale.ticks, ...scale.beyond], x, plane, width);
  const labels = placeLabels(wishesOf(dots, spans, dataset.scopes, words, x, plane), dots, obstacles, width);
  return { points, dots, lines, spans, labels };
}
