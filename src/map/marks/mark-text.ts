import { isCounted, sizeOf, hasNumber } from '../../core/quantity.ts';
import type { Dataset } from '../../core/dataset.ts';
import { areSameItems } from '../../core/lasting.ts';
import { memoize } from '../../core/memoize.ts';
import type { Mark, MoveMark, PlaceMark, Scene } from '../../core/scene.ts';
import type { Claim, Topic } from '../../core/types.ts';
import { isDisputed } from '../../core/rank-claims.ts';
import { printedLater, saidByWhom } from '../../core/short-date.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Words } from '../../core/words.ts';
import { withBracket, withDisc } from './disc-layout.ts';

/** "Mayor, 28 Oct", with the status before it where it is not a plain statement; of a dispute both sides. */
function byLine(snapshot: Snapshot, mark: Mark): string {
  const [lead, ...others] = mark.claims;
  const opposed = mark.status === 'disputed' ? others.filter(({ id }) => lead!.disputes.includes(id)).slice(0, 1) : [];
  const who = [lead!, ...opposed].map((claim) => saidByWhom(snapshot, claim)).join(' / ');
  const isPlain = mark.status === 'stated' || mark.status === 'context';
  return isPlain ? who : `${snapshot.words.status[mark.status]} · ${who}`;
}

/**
 * The number on a mark, whoever of those it rests on gives it; words like "some" only of its leading statement. That none
 * is given is said where statements of its topic count.
 */
function figureLines(snapshot: Snapshot, mark: Mark): Line[] {
  const { words, dataset } = snapshot;
  const lead = mark.claims[0]!;
  const claim = mark.claims.find(hasNumber);
  if (!claim && lead.quantity) return [{ text: words.figure(lead.quantity), claim: lead }];
  if (!claim) return topicsOfNumbers(dataset).has(lead.topic) ? [{ text: words.noNumber, claim: lead }] : [];
  const bare = words.figure(claim.quantity!);
  const figure = mark.focus && isLarge(claim) ? bare : spoken(snapshot, bare, claim);
  if (claim === lead) return [{ text: figure, claim }];
  const status = isDisputed(claim, mark.claims) ? [words.status.disputed] : [];
  return [{ text: [figure, ...status, saidByWhom(snapshot, claim)].join(' · '), claim }];
}

/** A chapter says itself what it counts; but a small number alone on a map would be read as something else. */
const isLarge = ({ quantity }: Claim): boolean => (sizeOf(quantity) ?? 0) >= 1000;

const topicsOfNumbers = memoize(
  (dataset: Dataset): ReadonlySet<Topic> =>
    new Set(dataset.claims.flatMap((claim) => (isCounted(dataset, claim) ? claim.topic : []))),
);

/** One line of a label; `claim` where the line is a figure that a statement carries. */
export interface Line {
  readonly text: string;
  readonly claim?: Claim;
}

/** The lines of a place's label: name, what is not known about it, number, speaker and day; in a chapter no more than it needs. */
export function linesOfPlace(snapshot: Snapshot, mark: PlaceMark): Line[] {
  if (mark.focus === 'kept') return [{ text: mark.place.name }];
  // A chapter says itself who else said so; where a place is vague, its mark must.
  const isNoted = mark.place.note && (!mark.focus || mark.precision === 'vague');
  const note = isNoted ? [{ text: mark.place.note! }] : [];
  if (mark.status === 'context') {
    const claim = mark.claims[0]!;
    const printed = printedLater(snapshot, claim);
    return [{ text: mark.place.name }, { text: claim.short ?? '', claim }, ...(printed ? [{ text: printed }] : [])];
  }
  const isBrief = mark.focus && !mark.claims.some(hasNumber);
  const figure = isBrief ? [] : figureLines(snapshot, mark);
  return [{ text: mark.place.name }, ...note, ...figure, { text: byLine(snapshot, mark) }];
}

/** The lines of an area given in km². */
export function linesOfSquare(snapshot: Snapshot, mark: PlaceMark): Line[] {
  const claim = mark.claims[0]!;
  const saidOf = ({ quantity, short }: Claim) =>
    quantity ? `${snapshot.words.figure(quantity)} ${quantity.scope?.label ?? ''}` : (short ?? '');
  const opposed = mark.claims.filter(({ id }) => claim.disputes.includes(id));
  return [
    { text: saidOf(claim), claim },
    { text: byLine(snapshot, mark) },
    ...opposed.map((each) => ({ text: `${saidOf(each)} · ${saidByWhom(snapshot, each)}`, claim: each })),
  ];
}

/** What a screen reader says of a mark: place, number, speaker, day, status, news, number of statements. */
export function nameOf(snapshot: Snapshot, mark: Mark, lines: readonly Line[]): string {
  const { words } = snapshot;
  const unsaid = mark.status === 'stated' || mark.status === 'context' ? [words.status[mark.status]] : [];
  const news = mark.isNews ? [words.isNew] : [];
  const count = words.statements(mark.claims.length + mark.earlier.length);
  return [...lines.map(({ text, claim }) => spoken(snapshot, text, claim)), ...unsaid, ...news, count].join('; ');
}

/** The label of a movement says what it is not: a route; where the story has several, also which it is. */
export const linesOfMove = ({ words, dataset }: Snapshot, { label }: MoveMark): Line[] =>
  [...(dataset.moves.length > 1 ? [label] : []), words.routeUnknown].map((text) => ({ text }));

export const nameOfMove = (snapshot: Snapshot, move: MoveMark): string =>
  nameOf(snapshot, move, [
    { text: move.label },
    { text: snapshot.words.routeUnknown },
    { text: byLine(snapshot, move) },
  ]);

export const nameOfSquare = (snapshot: Snapshot, mark: PlaceMark): string =>
  nameOf(snapshot, mark, [{ text: mark.place.name }, ...linesOfSquare(snapshot, mark)]);

const fromWest = (a: PlaceMark, b: PlaceMark) => a.place.lon! - b.place.lon!;

/**
 * Every mark of a scene that stands on the map itself, in the order in which it is painted and reached by Tab: what is
 * large and vague first, and of like things the westernmost.
 */
export function marksOf(scene: Scene) {
  const rank = { vague: 0, border: 1, area: 2, exact: 3, none: 4 } as const;
  return {
    areas: scene.places.toSorted((a, b) => rank[a.precision] - rank[b.precision] || fromWest(a, b)),
    squares: scene.squares.toSorted(fromWest),
    moves: scene.moves.toSorted((a, b) => a.from.lon! - b.from.lon!),
    counts: [withBracket, withDisc].flatMap((some) => some(scene.counts).sort(fromWest)),
  };
}

type Marks = ReturnType<typeof marksOf>;

export const areSameMarks = (last: Marks, next: Marks): boolean =>
  (Object.keys(next) as (keyof Marks)[]).every((kind) => areSameItems(last[kind], next[kind]));

/** A figure with what it counts, for the map and for those who do not see it: "at least 3,000" are guests. */
export function spoken({ dataset, words }: Snapshot, text: string, claim: Claim | undefined): string {
  if (!claim?.quantity || !isCounted(dataset, claim) || !hasNumber(claim)) return text;
  const figure = words.figure(claim.quantity);
  const [before, after, ...more] = text.split(figure);
  const isBare = /\d$/.test(figure) && more.length === 0 && (after === '' || after?.startsWith(' ·'));
  return isBare ? `${before}${words.time.counted(figure)}${after}` : text;
}

/** A statement at the map's edge: its short form, else its figure. */
export const saidOf = (words: Words, { quantity, short }: Claim): string =>
  quantity && !short ? words.figure(quantity) : (short ?? '');
