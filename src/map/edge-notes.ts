import type { Snapshot } from '../core/snapshot.ts';
import type { Break } from '../core/timeline/axis.ts';
import { hasOpenDates } from './marks/open-dates.ts';

/** What the map's edge says of the day besides callouts: nothing in a chapter that shows a part of it, which says so itself. */
export const edgeNotes = ({ isFocused, axisBreak, scene }: Snapshot): { silence: Break | null; datesOpen: boolean } =>
  isFocused ? { silence: null, datesOpen: false } : { silence: axisBreak, datesOpen: hasOpenDates(scene) };
