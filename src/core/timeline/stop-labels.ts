import { fitted, gapLabel, LABEL_PX, type AxisLabel, type Wanted } from './axis-labels.ts';
import type { Words } from '../words.ts';
import { isoOf, yearOf } from '../days.ts';
import { positionOf, type Axis } from './axis.ts';
import type { Day } from '../types.ts';

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

/** A month of which the slider has a stop. */
interface Month {
  /** Its first stop. */
  readonly day: Day;
  /** Where it begins, 0 to 1: half way between two stops, or where a break ends. */
  readonly x: number;
  /** It is the first of its year. */
  readonly isNewYear: boolean;
}

/** The months that the stops of a slider belong to. */
export function monthsOf(axis: Axis, moments: readonly Day[]): Month[] {
  return moments.flatMap((day, i) => {
    const before = moments[i - 1];
    if (before === undefined) return [{ day, x: 0, isNewYear: true }];
    const isNewYear = yearOf(day) !== yearOf(before);
    return monthOf(day) === monthOf(before) ? [] : [{ day, x: between(axis, before, day), isNewYear }];
  });
}

const monthOf = (day: Day) => isoOf(day).slice(0, 7);

function between(axis: Axis, before: Day, day: Day): number {
  const gap = axis.breaks.find(({ from, to }) => before < from && to < day);
  return gap ? gap.x1 : (positionOf(axis, before) + positionOf(axis, day)) / 2;
}
