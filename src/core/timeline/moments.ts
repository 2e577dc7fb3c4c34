import type { Day } from '../types.ts';

/** About a month: what Page Up and Page Down move by. */
const STRIDE = 30;

/** The distinct days, ascending: the days on which the picture changes. */
export function momentsOf(days: readonly Day[]): Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The first moment after `day`, which need not be one itself; null after the last. */
export function next(moments: readonly Day[], day: Day): Day | null {
  return moments.find((moment) => moment > day) ?? null;
}

/** The last moment before `day`, which need not be one itself; null before the first. */
export function previous(moments: readonly Day[], day: Day): Day | null {
  return moments.findLast((moment) => moment < day) ?? null;
}

/** The moment nearest to `day`, the earlier of two as near; null without any moment. */
export function nearest(moments: readonly Day[], day: Day): Day | null {
  const [before, after] = [previous(moments, day + 1), next(moments, day)];
  if (before === null || after === null) return before ?? after;
  return day - before <= after - day ? before : after;
}

/** The moment nearest to a month later (1) or earlier (-1), always at least one further; null at the ends. */
export function stepMonth(moments: readonly Day[], day: Day, direction: 1 | -1): Day | null {
  const ahead = moments.filter((moment) => (moment - day) * direction > 0);
  return nearest(ahead, day + STRIDE * direction);
}
