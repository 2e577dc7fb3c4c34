import type { Day } from './types.ts';

/**
 * The first day on which a statement could be known for sure: the earlier of the latest day it can have been said
 * and the latest day its article can have appeared.
 */
export function knownDay(saidTo: Day, publishedTo: Day): Day {
  return Math.min(saidTo, publishedTo);
}
