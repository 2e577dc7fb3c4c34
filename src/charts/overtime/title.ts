import type { Words } from '../../core/words.ts';
import type { Day } from '../../core/types.ts';
import type { Point } from './points.ts';

/** The finding: how many figures there are, from when to when, and whether none has come for a long time. */
export function overTimeTitle(
  points: readonly Point[],
  { numbers, shortDay }: Words,
  shown: Day,
  quietDays: number,
): string {
  const days = points.filter(({ size }) => size !== undefined).map(({ day }) => day);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return numbers.none;
  return numbers.overTime.title(
    days.length,
    shortDay(first),
    last === first ? null : shortDay(last),
    shown - last > quietDays,
  );
}
