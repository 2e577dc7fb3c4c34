import { next, previous } from '../core/timeline/moments.ts';
import type { Change } from '../core/timeline/changes.ts';
import { leadOf } from '../core/timeline/lead.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { headlineOf } from './substance.ts';

/** What a screen reader hears at once, and two lines beside the date hold. */
export const LONGEST_NEWS = 120;

/** One sentence on what a day changes: its leading statement, or why there is nothing and when the next one comes. */
export function newsOf(snapshot: Snapshot): string {
  const { words, changes, moments, day, axisBreak, lens } = snapshot;
  if (changes.length > 0) return newsFrom(snapshot, changes);
  if (axisBreak) return words.silence(words.day(axisBreak.from), words.day(axisBreak.to));
  const inWords = (moment: number | null) => (moment === null ? null : words.day(moment));
  const nothing = lens === 'reported' ? words.nothingNew : words.time.nothingGiven;
  return nothing(inWords(previous(moments, day)), inWords(next(moments, day)));
}

function newsFrom({ dataset, words }: Snapshot, changes: readonly Change[]): string {
  const claims = changes.map(({ claim }) => claim);
  const lead = leadOf(claims, dataset.topics)!;
  const { kind } = changes.find(({ claim }) => claim === lead)!;
  const first = words.time.news[kind](headlineOf(lead, dataset, words));
  const sentence = claims.length > 1 ? `${first}; ${words.time.others(claims.length - 1)}` : first;
  return sentence.length <= LONGEST_NEWS ? sentence : words.newToday(claims.length);
}
