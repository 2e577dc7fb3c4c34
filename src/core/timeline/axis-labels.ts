import { positionOf, type Axis, type Break } from './axis.ts';
import { lengthInWords } from './length.ts';
import type { Words } from '../words.ts';
import { textWidth } from '../../theme/text-width.ts';
import { isoOf } from '../days.ts';
import type { Day } from '../types.ts';

/** Room around each label, and how far one may stand out beyond the ends of the line, in px. */
const GAP = 6;
export const OVERHANG = 10;
/** How much wider a line gets with the spacing that WCAG 2.2, 1.4.12 grants every reader (measured: 1.29). */
const SPACED = 1.3;

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
export function axisLabels(axis: Axis, moments: readonly Day[], width: number, words: Words): AxisLabel[] {
  const days = new Set([axis.start, axis.end, ...moments, ...monthTicks(axis)]);
  const wanted = [
    ...axis.breaks.map((gap) => gapLabel(gap, words)),
    ...[...days].map((day) => ({ text: words.shortDay(day, axis.start), x: positionOf(axis, day) })),
  ];
  return fitted(wanted, width, LABEL_PX).filter((label) => label !== null);
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

/** The first days of months on the axis, without those inside a break, where they would crowd. */
export function monthTicks(axis: Axis): Day[] {
  const days = Array.from({ length: axis.end - axis.start + 1 }, (_, i) => axis.start + i);
  return days.filter((day) => isoOf(day).endsWith('-01') && !insideBreak(axis, day));
}

function insideBreak(axis: Axis, day: Day): boolean {
  return axis.breaks.some(({ from, to }) => from <= day && day <= to);
}

/** A line of text to be centred on `x`; both in px. */
export interface Label {
  readonly x: number;
  readonly width: number;
}

/** Where a label that has found room stands: centred, or pushed to one end of the line. */
type Anchor = 'start' | 'middle' | 'end';

/** For each label, in the order of what matters, how it stands on a line of this length; null: no room is left. */
export function fitLabels(labels: readonly Label[], length: number): (Anchor | null)[] {
  const taken: { left: number; right: number }[] = [];
  return labels.map((label) => {
    const anchor = anchorOf(label, length);
    const left = leftOf(label, anchor, length);
    const right = left + label.width;
    const isFree =
      left >= -OVERHANG &&
      right <= length + OVERHANG &&
      taken.every((box) => right + GAP <= box.left || box.right + GAP <= left);
    if (!isFree) return null;
    taken.push({ left, right });
    return anchor;
  });
}

function anchorOf({ x, width }: Label, length: number): Anchor {
  const half = (SPACED * width) / 2;
  if (x - half < -OVERHANG) return 'start';
  return x + half > length + OVERHANG ? 'end' : 'middle';
}

/** The left edge of a label in px. */
export function leftOf({ x, width }: Label, anchor: Anchor, length: number): number {
  if (anchor === 'middle') return x - width / 2;
  return anchor === 'start' ? -OVERHANG : length + OVERHANG - width;
}
