import { isCounted, hasNumber } from '../core/quantity.ts';
import type { Dataset } from '../core/dataset.ts';
import { isDayKnown, type Change } from '../core/timeline/changes.ts';
import { whenUnder } from '../core/timeline/dating.ts';
import type { UncertainEvent } from '../core/timeline/events.ts';
import { next, previous } from '../core/timeline/moments.ts';
import type { Claim, Day, TopicMap } from '../core/types.ts';
import type { Words } from '../core/words.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** Longest news, in characters: what a screen reader says in one go and two lines next to the date can hold. */
export const MAX_NEWS_LENGTH = 120;

/** One sentence on what the day changes: its headline claim, or why nothing is new and when the next news comes. */
export function newsOf(snapshot: Snapshot): string {
  const { words, changes, moments, day, axisBreak, lens } = snapshot;
  if (changes.length > 0) return newsFrom(snapshot);
  if (axisBreak) return words.silence(words.day(axisBreak.from), words.day(axisBreak.to));
  const inWords = (moment: number | null) => (moment === null ? null : dateOfMoment(snapshot, moment));
  const nothing = lens === 'reported' ? words.nothingNew : words.time.nothingGiven;
  return nothing(inWords(previous(moments, day)), inWords(next(moments, day)));
}

/** What the slider says at the day. */
export const sliderText = ({ words, day, soFar }: Snapshot): string =>
  `${words.day(day)}, ${words.statementsSoFar(soFar)}`;

/** A day on which something changes, in words: the day, where a statement is dated to it, else the date of one of its statements. */
export function dateOfMoment({ changesByDay, words, lens }: Snapshot, moment: Day): string {
  const dates = (changesByDay.get(moment) ?? []).map(({ claim }) => whenUnder(claim, lens));
  const [date] = dates;
  return date && !dates.some(isDayKnown) ? date.phrase : words.day(moment);
}

const newsAmong = (changes: readonly Change[]) => changes.filter(({ kind }) => kind === 'reported');

/** The change that leads: of the news, where there is any. */
export function leadingChange({ changes }: Snapshot): Change | undefined {
  const news = newsAmong(changes);
  const pool = news.length > 0 ? news : changes;
  const lead = leadOf(pool.map(({ claim }) => claim));
  return pool.find(({ claim }) => claim === lead);
}

function newsFrom(snapshot: Snapshot): string {
  const { dataset, words, changes } = snapshot;
  const news = newsAmong(changes);
  const { kind, claim } = leadingChange(snapshot)!;
  const first = words.time.news[kind](headlineOf(claim, dataset, words));
  const sentence = changes.length > 1 ? `${first}; ${words.time.others(changes.length - 1)}` : first;
  if (sentence.length <= MAX_NEWS_LENGTH) return sentence;
  return news.length > 0 ? words.newToday(news.length) : words.time.news[kind](words.statements(changes.length));
}

/** An event's accessible name: what, when it may have happened, when it was reported, and how many more claims say so. */
export function eventName({ dataset, words }: Snapshot, { claims, said }: UncertainEvent): string {
  const [first, ...others] = claims;
  const what = headlineOf(first!, dataset, words);
  const name = words.time.event(what, first!.happened!.phrase, words.day(said));
  return others.length > 0 ? `${name}; ${words.time.others(others.length)}` : name;
}

/** A claim's summary followed by its speaker, unless it names them already; without a summary, its topic. */
export function headlineOf(claim: Claim, dataset: Dataset, words: Words): string {
  const what = summaryOf(claim, dataset, words) ?? claim.topic.label;
  return namesSpeaker(what, claim) ? what : `${what} (${claim.speaker.short})`;
}

/** A claim in a few words without its speaker: its short form, else its number and what that counts, else undefined. */
export function summaryOf(claim: Claim, dataset: Dataset, words: Words): string | undefined {
  const { short, quantity } = claim;
  if (short || !quantity) return short;
  const figure = words.figure(quantity);
  const isBare = isCounted(dataset, claim) && /\d$/.test(figure);
  return [isBare ? words.time.counted(figure) : figure, quantity.scope?.label].filter(Boolean).join(', ');
}

/** Whether a text about a claim names its speaker already. */
export const namesSpeaker = (text: string, { speaker }: Claim): boolean => text.includes(speaker.short);

/** What the map shows first is said first; a number at a place before all. */
const ORDER: readonly TopicMap[] = ['total', 'question', 'arrival', 'place', 'square', 'reaction', 'context', 'none'];

/**
 * The statement that stands for all of a day: by how the map shows its topic, then a number before words, then the
 * order given. It says nothing about who is right. Undefined without any.
 */
export function leadOf(claims: readonly Claim[]): Claim | undefined {
  const rank = (claim: Claim) => {
    const { map } = claim.topic;
    return map === 'place' && hasNumber(claim) ? -1 : ORDER.indexOf(map);
  };
  return claims.toSorted((a, b) => rank(a) - rank(b) || Number(hasNumber(b)) - Number(hasNumber(a)))[0];
}
