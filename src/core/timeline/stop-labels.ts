import { positionOf, type Axis } from './axis.ts';
import { fitted, gapLabel, LABEL_PX, type AxisLabel, type Wanted } from './axis-labels.ts';
import { monthsOf } from './months.ts';
import type { Day } from '../types.ts';
import type { Words } from '../words.ts';

export interface StopLabel extends AxisLabel {
  /** It stands above the rule, as there was no room below. */
  readonly isAbove: boolean;
}

/** Below this width, px, a slider says no days. */
const NARROW = 480;

/**
 * What there is room for beside a slider of this many px: months first, then how long its breaks are, then days.
 * @param hasRoomAbove for what is said of a break
 */
export function stopLabels(
  axis: Axis,
  moments: readonly Day[],
  width: number,
  words: Words,
  labelPx = LABEL_PX,
  hasRoomAbove = true,
): StopLabel[] {
  const fit = (wanted: readonly Wanted[]) => fitted(wanted, width, labelPx);
  const long = monthLabels(axis, moments, words, 'long');
  const months = fit(long).includes(null) ? monthLabels(axis, moments, words, 'short') : long;
  const gaps = axis.breaks.map((gap) => gapLabel(gap, words));
  const days =
    width < NARROW ? [] : moments.map((day) => ({ text: words.shortDay(day, day), x: positionOf(axis, day) }));
  const below = fit([...months, ...gaps, ...days]);
  const above = hasRoomAbove ? fit(gaps.filter((_, i) => !below[months.length + i])) : [];
  const shown = (labels: readonly (AxisLabel | null)[], isAbove: boolean) =>
    labels.filter((label) => label !== null).map((label) => ({ ...label, isAbove }));
  return [...shown(below, false), ...shown(above, true)];
}

/** The first and the last one matter most. */
function monthLabels(axis: Axis, moments: readonly Day[], words: Words, style: 'long' | 'short'): Wanted[] {
  const labels = monthsOf(axis, moments).map(({ day, x, isNewYear }): Wanted => {
    return { text: words.month(day, style, isNewYear), x, from: 'start' };
  });
  return [...labels.slice(0, 1), ...labels.slice(1).reverse()];
}
