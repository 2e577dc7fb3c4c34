import { isoOf, yearOf } from '../days.ts';
import { positionOf, type Axis } from './axis.ts';
import type { Day } from '../types.ts';

/** A month of which the slider has a stop. */
export interface Month {
  /** Its first stop. */
  readonly day: Day;
  /** Where it begins, 0 to 1: half way between two stops, or where a break ends. */
  readonly x: number;
  /** It is the first of its year. */
  readonly isNewYear: boolean;
}

/** The months that the stops of a slider belong to. */
export function monthsOf(axis: Axis, moments: readonly Day[]): Month[] {
  const firsts = moments.filter((day, i) => i === 0 || monthOf(day) !== monthOf(moments[i - 1]!));
  return firsts.map((day, i) => {
    const before = moments[moments.indexOf(day) - 1];
    const isNewYear = i === 0 || yearOf(day) !== yearOf(firsts[i - 1]!);
    return { day, x: before === undefined ? 0 : between(axis, before, day), isNewYear };
  });
}

const monthOf = (day: Day) => isoOf(day).slice(0, 7);

function between(axis: Axis, before: Day, day: Day): number {
  const gap = axis.breaks.find(({ from, to }) => before < from && to < day);
  return gap ? gap.x1 : (positionOf(axis, before) + positionOf(axis, day)) / 2;
}
