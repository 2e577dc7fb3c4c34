import type { Axis } from '../../core/timeline/axis.ts';
import type { Day } from '../../core/types.ts';

/** How long something said on a day holds: until it is replaced or, before that, until nobody says anything any more. */
export function heldUntil({ breaks }: Axis, day: Day, replaced: Day): { readonly to: Day; readonly cut: boolean } {
  const quiet = breaks.find(({ from, to }) => day <= to && from <= replaced);
  return quiet ? { to: Math.max(day, quiet.from), cut: true } : { to: replaced, cut: false };
}
