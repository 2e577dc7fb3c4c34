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

/** A line that is to stand at `x`, 0 to 1: with its middle, or with its beginning. */
export interface Wanted {
  readonly text: string;
  readonly x: number;
  readonly from?: 'start';
}

/** What there is room for under an axis of this many px: first the words of the breaks, then both ends, moments, months. */
export function axisLabels(
  axis: Axis,
  moments: readonly Day[],
  width: number,
  words: Words,
  labelPx = LABEL_PX,
): AxisLabel[] {
  const days = new Set([axis.start, axis.end, ...moments, ...monthTicks(axis)]);
  const wanted = [
    ...axis.breaks.map((gap) => gapLabel(gap, words)),
    ...[...days].map((day) => ({ text: words.shortDay(day, axis.start), x: positionOf(axis, day) })),
  ];
  return fitted(wanted, width, labelPx).filter((label) => label !== null);
}

/** How long a break is, at its middle. */
export const gapLabel = (gap: Break, words: Words): Wanted => ({
  text: words.gap(lengthInWords(gap, words)),
  x: (gap.x0 + gap.x1) / 2,
});

/** Each line, in the order of what matters, on an axis of this many px; null: no room is left. */
export function fitted(wanted: readonly Wanted[], width: number, labelPx: number): (AxisLabel | null)[] {
  const anchors = fitLabels(
    wanted.map(({ text, x, from }) => {
      const length = textWidth(text, labelPx, 400);
      return { x: x * width + (from ? length / 2 : 0), width: length };
    }),
    width,
  );
  return wanted.map(({ text, x, from }, i) => {
    const anchor = anchors[i];
    if (!anchor) return null;
    return { text, ...(anchor === 'middle' ? { x, dx: 0, anchor: from ?? anchor } : { anchor, ...PUSHED[anchor] }) };
  });
}

const PUSHED = { start: { x: 0, dx: -OVERHANG }, end: { x: 1, dx: OVERHANG } } as const;
