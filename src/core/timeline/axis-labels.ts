import { positionOf, type Axis, type Break } from './axis.ts';
import { fitLabels, OVERHANG, type Anchor } from './fit-labels.ts';
import { lengthInWords } from './length.ts';
import { monthTicks } from './ticks.ts';
import type { Day } from '../types.ts';
import type { Words } from '../words.ts';
import { textWidth } from '../../theme/text-width.ts';

/** A line under the axis: `x` from 0 to 1, `dx` in px from there; pushed to an end it stands out beyond it. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly dx: number;
  readonly anchor: Anchor;
}

/** Of the labels under an axis, where nothing can be measured. */
export const LABEL_PX = 13;

/** Below this width, px, an axis that is not in use says no days. */
const NARROW = 480;

/**
 * What there is room for under an axis of this many px: first the words of the breaks, then both ends, moments, months.
 * @param isInUse the reader explores the days
 */
export function axisLabels(
  axis: Axis,
  moments: readonly Day[],
  width: number,
  words: Words,
  labelPx = LABEL_PX,
  isInUse = true,
): AxisLabel[] {
  const days = isInUse || width >= NARROW ? [axis.start, axis.end, ...moments, ...monthTicks(axis)] : [];
  const wanted = [
    ...axis.breaks.map((gap) => ({ text: words.gap(lengthInWords(gap, words)), x: middleOf(gap) })),
    ...[...new Set(days)].map((day) => ({ text: words.shortDay(day, axis.start), x: positionOf(axis, day) })),
  ];
  const anchors = fitLabels(
    wanted.map(({ text, x }) => ({ x: x * width, width: textWidth(text, labelPx, 400) })),
    width,
  );
  return wanted.flatMap(({ text, x }, i) => {
    const anchor = anchors[i];
    return anchor ? [{ text, anchor, ...(anchor === 'middle' ? { x, dx: 0 } : PUSHED[anchor]) }] : [];
  });
}

const PUSHED = { start: { x: 0, dx: -OVERHANG }, end: { x: 1, dx: OVERHANG } } as const;

const middleOf = ({ x0, x1 }: Break) => (x0 + x1) / 2;
