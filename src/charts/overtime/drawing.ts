import { least } from 'd3';
import type { Snapshot } from '../../core/snapshot.ts';
import { shortDate } from '../../core/short-date.ts';
import { positionOf } from '../../core/timeline/axis.ts';
import { whenUnder } from '../../core/timeline/dating.ts';
import type { Day } from '../../core/types.ts';
import type { Words } from '../../core/words.ts';
import type { EstimateScale } from '../estimate-scale.ts';
import { speakerName } from '../estimates.ts';
import { obstaclesOf, placeLabels, wishesOf } from './labels.ts';
import { type Along, dotsOf, type Plane } from './plane.ts';
import { linesOf, type Point, pointsOf, spansOf } from './series.ts';

/** A day's position along the snapshot's axis, of 100. */
export const alongAxis =
  ({ axis }: Pick<Snapshot, 'axis'>): Along =>
  (day) =>
    100 * positionOf(axis, day);

/** All that the numbers over time are drawn of, at the day shown. @param width of the drawing, px */
export function drawingOf(snapshot: Snapshot, scale: EstimateScale, plane: Plane, width: number) {
  const { words, axis, day } = snapshot;
  const x = alongAxis(snapshot);
  const points = pointsOf(snapshot.estimates, snapshot.lens);
  const dots = dotsOf(points, x, plane);
  const lines = linesOf(points, axis, day);
  const spans = spansOf(points, axis, day);
  const obstacles = obstaclesOf(lines, [...scale.ticks, ...scale.beyond], x, plane, width);
  const labels = placeLabels(wishesOf(dots, spans, words, x, plane), dots, obstacles, width);
  return { points, dots, lines, spans, labels };
}

/** The finding: how many figures there are, from when to when, and whether none has come for a long time. */
export function overTimeTitle(
  points: readonly Point[],
  { dataset, words: { numbers }, lens, day: shown }: Pick<Snapshot, 'dataset' | 'words' | 'lens' | 'day'>,
): string {
  const sized = points.filter(({ size }) => size !== undefined);
  const [start, end] = [sized[0]?.day, sized.at(-1)?.day];
  if (start === undefined || end === undefined) return numbers.none;
  /** That of the statement of this day whose date is known best. */
  const dateOf = (day: Day) => {
    const whens = sized.filter((point) => point.day === day).map(({ claim }) => whenUnder(claim, lens));
    return shortDate(
      least(whens, ({ from, to }) => to - from)!,
      shown,
    );
  };
  const isSilent = shown - end > dataset.axis.quietDays;
  return numbers.overTime.title(sized.length, dateOf(start), end === start ? null : dateOf(end), isSilent);
}

/** What a mark says for itself: "Agency A (the town): about 10,000", and "arrived, said: 28 October 2020". */
export function nameOf({ claim, scope }: Point, words: Words): { figure: string; rest: string } {
  return {
    figure: `${speakerName(claim)}: ${words.figure(claim.quantity!)}`,
    rest: `${scope.label}, ${words.numbers.overTime.said(claim.said.phrase)}`,
  };
}
