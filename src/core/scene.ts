import type { Chapter, Dataset } from './dataset.ts';
import { knownAt, visibleFrom } from './knowledge.ts';
import { sceneIndex, type SceneIndex } from './scene-index.ts';
import { isNewOn } from './timeline/changes.ts';
import type { Claim, Day, Lens, Place, Precision, Status, TopicMap } from './types.ts';
import { groupClaims, isDisputed, statusAlone, rankClaims, type Lead, type ClaimGroup } from './rank-claims.ts';

/** One thing drawn: what it rests on, and how sure that is. */
export interface Mark {
  /** Begins with the place's id where it has one: `harbour`, `harbour.territory`. */
  readonly id: string;
  readonly status: Status;
  readonly precision: Precision;
  /** Current statements, the one that decides the look first. */
  readonly claims: readonly Claim[];
  /** Earlier statements and background, and in a chapter those that it does not tell of: pushed back but still reachable. */
  readonly earlier: readonly Claim[];
  /** Something in it began to count on this very day. */
  readonly isNew: boolean;
  /** Drawn as news: new on this day or, in a chapter, since the chapter before. */
  readonly isNews: boolean;
  /** In a chapter: told of now, or kept in view by name; absent where everything of the day is shown. */
  readonly focus?: 'focus' | 'kept';
  /** What was last said, where a chapter tells of a silence after it. */
  readonly isPast?: boolean;
}

export interface PlaceMark extends Mark {
  readonly place: Place;
  /** Somebody said that they came here, and not from where. */
  readonly arrival: boolean;
}

export interface MoveMark extends Mark {
  readonly from: Place;
  readonly to: Place;
  readonly label: string;
}

/** What has no place on the map and stands at its edge: totals, a question, reactions, background. */
export interface Callout extends Mark {
  readonly role: TopicMap;
  readonly title: string;
}

export interface Scene {
  readonly day: Day;
  readonly lens: Lens;
  readonly places: readonly PlaceMark[];
  /** Numbers of what the story counts, at a place, one for each statement that gives one. */
  readonly counts: readonly PlaceMark[];
  /** Areas in km², true to scale. */
  readonly squares: readonly PlaceMark[];
  readonly moves: readonly MoveMark[];
  readonly callouts: readonly Callout[];
}

/** Reactions answer news and pass with it: they stay at the map's edge for this many days. */
const REACTION_DAYS = 2;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * What the map shows at a day under a lens. Pure: any path to a day gives the same scene.
 * @param told statements that a chapter tells of: where a mark rests on some of them, it shows those alone
 */
export function sceneOf(dataset: Dataset, day: Day, lens: Lens, told = NOTHING): Scene {
  const stage: Stage = { dataset, index: sceneIndex(dataset, lens), day, lens, told };
  const places = placesOf(stage);
  return {
    day,
    lens,
    places: places.map(({ mark }) => mark),
    counts: places.flatMap(({ counts }) => counts),
    squares: squaresOf(stage),
    moves: movesOf(stage),
    callouts: calloutsOf(stage),
  };
}

/** The scene of a chapter: what it tells of, what it keeps in view, and nothing else. Without a focus, all of its day. */
export function sceneOfChapter(dataset: Dataset, chapter: Chapter): Scene {
  const { day, lens, focus, keep = [] } = chapter;
  if (!focus) return sceneOf(dataset, day, lens);
  const since = dayBefore(dataset, chapter);
  const told = new Set(focus);
  const scene = sceneOf(dataset, day, lens, told);
  const isTold = ({ claims }: Mark) => claims.some(({ id }) => told.has(id));
  const shown = <M extends Mark>(marks: readonly M[], inFocus: (mark: M) => boolean): M[] =>
    marks.flatMap((mark): M[] => {
      const isNews = mark.claims.some((claim) => since < visibleFrom(claim, lens)!);
      if (inFocus(mark)) return [{ ...mark, focus: 'focus', isNews }];
      return keep.includes(mark.id) ? [{ ...mark, focus: 'kept', isNews: false }] : [];
    });
  return {
    ...scene,
    places: shown(scene.places, (mark) => told.has(mark.id) || isTold(mark)),
    counts: shown(scene.counts, isTold),
    squares: shown(scene.squares, isTold),
    moves: shown(scene.moves, ({ id }) => told.has(id)),
    callouts: [],
  };
}

/** A chapter's scene in a silence: what it tells of was said before. */
export function asPast(scene: Scene): Scene {
  const past = <M extends Mark>(marks: readonly M[]) =>
    marks.map((mark) => (mark.focus === 'focus' ? { ...mark, isPast: true } : mark));
  return {
    ...scene,
    places: past(scene.places),
    counts: past(scene.counts),
    squares: past(scene.squares),
    moves: past(scene.moves),
  };
}

/** The last day that a chapter before this one has told of. The opening looks ahead: what it shows is news all the same. */
function dayBefore({ chapters, opening }: Dataset, { id, day, lens }: Chapter): Day {
  const index = chapters.findIndex((chapter) => chapter.id === id);
  const before = chapters
    .slice(0, index)
    .filter((chapter) => chapter.id !== opening && chapter.lens === lens && chapter.day <= day);
  return Math.max(-Infinity, ...before.map((chapter) => chapter.day));
}

interface Stage {
  readonly dataset: Dataset;
  readonly index: SceneIndex;
  readonly day: Day;
  readonly lens: Lens;
  readonly told: ReadonlySet<string>;
}

const isDrawn = (place: Place) => place.precision !== 'none' && !place.hidden;

/** The look shared by all kinds of marks, or nothing if no statement carries it yet. */
function look({ day, lens, told }: Stage, lead: Lead, pile: ClaimGroup) {
  const known = knownAt(pile, day);
  if (known.length === 0) return null;
  const isNew = known.some(({ claim }) => isNewOn(claim, lens, day));
  const chosen = known.filter(({ claim, aged }) => told.has(claim.id) && day < aged);
  if (chosen.length === 0) return { ...rankClaims(known, lead, day), isNew, isNews: isNew };
  const { claims, status: alone } = rankClaims(chosen, lead, day);
  // What contradicts it is no less there for not being told of.
  const current = known.flatMap(({ claim, aged }) => (day < aged ? [claim] : []));
  const status = isDisputed(claims[0]!, current) ? 'disputed' : alone;
  const earlier = known.flatMap(({ claim }) => (claims.includes(claim) ? [] : [claim]));
  return { claims, earlier, status, isNew, isNews: isNew };
}

/** Made of a pile on the days from one to another, exclusive. */
interface MadeOf {
  readonly from: Day;
  readonly to: Day;
  readonly made: readonly unknown[];
}
const madeBefore = new WeakMap<ClaimGroup, readonly MadeOf[]>();
/** So many are kept of a pile: for the day shown, those beside it, and those that its camera asks for. */
const KEPT = 8;

/**
 * What is made of a pile, if anything: the same object as on another day asked for, if nothing about the pile changes in
 * between. A step of the slider changes few of many marks, and whoever draws them has nothing to do for the others.
 * @param alsoOf further statements that it depends on, the same for the same pile
 */
function madeOf<Made extends object>(
  { day, told }: Stage,
  pile: ClaimGroup | undefined,
  make: (pile: ClaimGroup) => Made | null,
  alsoOf: ClaimGroup = [],
): readonly Made[] {
  if (!pile) return [];
  const makeNow = () => [make(pile)].flatMap((each) => each ?? []);
  if (told !== NOTHING) return makeNow();
  const all = madeBefore.get(pile) ?? [];
  const known = all.find(({ from, to }) => from <= day && day < to);
  if (known) return known.made as readonly Made[];
  const made = makeNow();
  madeBefore.set(pile, [{ ...unchangedAround(day, [...pile, ...alsoOf]), made }, ...all].slice(0, KEPT));
  return made;
}

/** The days around one, to the exclusive end, on which nothing about these statements changes. */
function unchangedAround(day: Day, statements: ClaimGroup) {
  let [from, to] = [-Infinity, Infinity];
  for (const { start, sure, aged } of statements)
    // What is new is so for one day.
    for (const turn of [start, start + 1, sure, aged])
      if (turn <= day) from = Math.max(from, turn);
      else to = Math.min(to, turn);
  return { from, to };
}

function placesOf(stage: Stage): { readonly mark: PlaceMark; readonly counts: readonly PlaceMark[] }[] {
  const { dataset, index } = stage;
  return dataset.places.filter(isDrawn).flatMap((place) =>
    madeOf(stage, index.places.get(place), (pile) => {
      const looks = look(stage, 'surest', pile);
      if (!looks) return null;
      const arrival = looks.claims.some(({ topic }) => topic.map === 'arrival');
      const mark = { id: place.id, place, precision: place.precision, arrival, ...looks };
      return { mark, counts: countsOf(stage, mark) };
    }),
  );
}

/** A number is as sure and as new as its own statement, whatever else is said of the place. */
function countsOf({ index, day, lens }: Stage, mark: PlaceMark): PlaceMark[] {
  const counted = mark.claims.filter(({ id }) => index.numbers.has(id));
  return counted.map((claim) => {
    const alone = index.numbers.get(claim.id)!;
    const status = isDisputed(claim, mark.claims) ? 'disputed' : statusAlone(alone, day);
    const isNew = isNewOn(claim, lens, day);
    const looks = { claims: [claim], earlier: [], status, isNew, isNews: isNew };
    return { ...mark, ...looks, id: `${mark.id}.count.${claim.id}` };
  });
}

function squaresOf(stage: Stage): PlaceMark[] {
  const { dataset, index } = stage;
  return dataset.places.filter(isDrawn).flatMap((place) =>
    madeOf(stage, index.squares.get(place), (pile) => {
      const looks = look(stage, 'newest', pile);
      return looks && { id: `${place.id}.territory`, place, precision: 'none' as const, arrival: false, ...looks };
    }),
  );
}

/** A movement is shown once both its ends have been reported. */
function movesOf(stage: Stage): MoveMark[] {
  const { dataset, index, day } = stage;
  return dataset.moves.flatMap((move) => {
    const starts = index.starts.get(move) ?? [];
    const make = (ends: ClaimGroup) => {
      const looks = knownAt(starts, day).length > 0 ? look(stage, 'newest', ends) : null;
      const { id, from, to, label } = move;
      return looks && { id, from, to, label, precision: 'none' as const, ...looks };
    };
    return madeOf(stage, index.ends.get(move), make, starts);
  });
}

function calloutsOf(stage: Stage): Callout[] {
  const { dataset, index } = stage;
  return dataset.topics.flatMap((topic) => {
    const { id, map: role, label } = topic;
    const all = index.callouts.get(topic);
    return madeOf(stage, role === 'reaction' ? recent(stage, all) : all, (pile) => {
      const looks = look(stage, role === 'question' ? 'surest' : 'newest', pile);
      return looks && { id, role, title: label, precision: 'none' as const, ...looks };
    });
  });
}

/** What has passed ages nothing any more, so the rest makes a pile of its own. */
function recent({ day, lens }: Stage, pile: ClaimGroup = []): ClaimGroup {
  const staying = pile.filter(({ start }) => start <= day && day - start <= REACTION_DAYS);
  return groupClaims(
    staying.map(({ claim }) => claim),
    lens,
    () => false,
  );
}
