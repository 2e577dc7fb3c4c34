import type { UncertainEvent } from '../core/timeline/events.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { headlineOf } from './substance.ts';

/** What an event is, when it can have happened, by when it was said, and how many other statements say so. */
export function eventName({ dataset, words }: Snapshot, { claims, said }: UncertainEvent): string {
  const [first, ...others] = claims;
  const what = headlineOf(first!, dataset, words);
  const name = words.time.event(what, first!.happened!.phrase, words.day(said));
  return others.length > 0 ? `${name}; ${words.time.others(others.length)}` : name;
}
