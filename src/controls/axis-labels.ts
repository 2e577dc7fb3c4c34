import { positionOf, type Axis, type Break } from '../core/timeline/axis.ts';
import { fitLabels, type Anchor } from '../core/timeline/fit-labels.ts';
import { monthTicks } from '../core/timeline/ticks.ts';
import type { Day } from '../core/types.ts';
import { textWidth } from '../geo/text-width.ts';
import type { Words } from '../i18n/words.ts';

/** A line under the axis; `x` from 0 to 1. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: Anchor;
}

/** Of the labels under the axis, as in its style sheet. */
export const LABEL_PX = 12;

/** What there is room for under an axis of this many px: first the words of the breaks, then both ends, moments, months. */
export function axisLabels(axis: Axis, moments: readonly Day[], width: number, words: Words): AxisLabel[] {
  const days = [axis.start, axis.end, ...moments, ...monthTicks(axis)];
  const wanted = [
    ...axis.breaks.map((gap) => ({ text: words.gap(gap.months), x: middleOf(gap) })),
    ...[...new Set(days)].map((day) => ({ text: words.shortDay(day), x: positionOf(axis, day) })),
  ];
  const anchors = fitLabels(
    wanted.map(({ text, x }) => ({ x: x * width, width: textWidth(text, LABEL_PX, 400) })),
    width,
  );
  return wanted.flatMap((label, i) => (anchors[i] ? [{ ...label, anchor: anchors[i] }] : []));
}

const middleOf = ({ x0, x1 }: Break) => (x0 + x1) / 2;
