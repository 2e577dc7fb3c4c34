import type { Snapshot } from '../core/snapshot.ts';
import type { Break } from '../core/timeline/axis.ts';
import type { Scene } from '../core/scene.ts';

/** What the map's edge says of the day besides callouts: nothing in a chapter that shows a part of it, which says so itself. */
export const edgeNotes = ({ isFocused, axisBreak, scene }: Snapshot): { silence: Break | null; datesOpen: boolean } =>
  isFocused ? { silence: null, datesOpen: false } : { silence: axisBreak, datesOpen: hasOpenDates(scene) };

/** Whether something drawn on the map is said to have happened between two dates that this day lies between. */
export const hasOpenDates = ({ day, lens, places, squares, moves }: Scene): boolean =>
  lens === 'happened' &&
  [...places, ...squares, ...moves].some(({ claims }) =>
    claims.some(({ happened }) => happened !== undefined && day < happened.to),
  );
