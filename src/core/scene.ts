import type { Dataset, Move, Place, TopicMap } from './dataset.ts';
import { knownAt, startOf, type Known } from './knowledge.ts';
import { weigh, type Lead } from './weigh.ts';
import type { Claim, Day, Lens, Precision, Status } from './types.ts';

/** One thing drawn: what it rests on, and how sure that is. */
export interface Mark {
  /** Begins with the place's id where it has one: `kursk-oblast`, `kursk-oblast.count`. */
  readonly id: string;
  readonly status: Status;
  readonly precision: Precision;
  /** Current statements, the one that decides the look first. */
  readonly claims: readonly Claim[];
  /** Earlier statements and background, pushed back but still reachable. */
  readonly earlier: readonly Claim[];
  /** Something in it began to count on this very day. */
  readonly fresh: boolean;
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
export interface Plate extends Mark {
  readonly role: TopicMap;
  readonly title: string;
}

export interface Scene {
  readonly day: Day;
  readonly lens: Lens;
  readonly places: readonly PlaceMark[];
  /** Numbers of soldiers at a place, one for each statement that gives one. */
  readonly counts: readonly PlaceMark[];
  /** Areas in km², true to scale. */
  readonly squares: readonly PlaceMark[];
  readonly moves: readonly MoveMark[];
  readonly plates: readonly Plate[];
}

/** Reactions answer news and pass with it: they stay at the map's edge for this many days. */
const REACTION_DAYS = 2;

/** What the map shows at a day under a lens. Pure: any path to a day gives the same scene. */
export function sceneOf(dataset: Dataset, day: Day, lens: Lens): Scene {
  const known = knownAt(dataset.claims, day, lens);
  const roles = new Map(dataset.topics.map(({ id, map }) => [id, map]));
  const stage: Stage = { dataset, known, day, lens, role: ({ topic }) => roles.get(topic) ?? 'none' };
  const places = placesOf(stage);
  return {
    day,
    lens,
    places,
    counts: places.flatMap((mark) => countsOf(stage, mark)),
    squares: squaresOf(stage),
    moves: movesOf(stage),
    plates: platesOf(stage),
  };
}

interface Stage {
  readonly dataset: Dataset;
  readonly known: readonly Known[];
  readonly day: Day;
  readonly lens: Lens;
  readonly role: (claim: Claim) => TopicMap;
}

const ON_PLACE: readonly TopicMap[] = ['place', 'arrival', 'question', 'context'];

const isDrawn = (place: Place) => place.precision !== 'none' && !place.hidden;

/** The look shared by all kinds of marks, or nothing if no statement carries it. */
function look({ day, lens, role }: Stage, lead: Lead, known: readonly Known[]) {
  if (known.length === 0) return null;
  const weighed = weigh(known, lead, (claim) => role(claim) === 'context');
  return { ...weighed, fresh: known.some(({ claim }) => startOf(claim, lens) === day) };
}

function placesOf(stage: Stage): PlaceMark[] {
  return stage.dataset.places.filter(isDrawn).flatMap((place) => {
    const here = stage.known.filter(
      ({ claim }) => ON_PLACE.includes(stage.role(claim)) && claim.places.includes(place.id),
    );
    const looks = look(stage, 'surest', here);
    if (!looks) return [];
    const arrival = looks.claims.some((claim) => stage.role(claim) === 'arrival');
    return [{ id: place.id, place, precision: place.precision, arrival, ...looks }];
  });
}

/** A number is as sure and as new as its own statement, whatever else is said of the place. */
function countsOf(stage: Stage, mark: PlaceMark): PlaceMark[] {
  const counted = mark.claims.filter(({ quantity }) => quantity?.unit === 'soldiers' && sizeOf(quantity) !== undefined);
  return counted.flatMap((claim) => {
    const own = look(
      stage,
      'newest',
      stage.known.filter((known) => known.claim === claim),
    );
    return own ? [{ ...mark, ...own, id: `${mark.id}.count.${claim.id}` }] : [];
  });
}

function squaresOf(stage: Stage): PlaceMark[] {
  return stage.dataset.places.filter(isDrawn).flatMap((place) => {
    const here = stage.known.filter(({ claim }) => stage.role(claim) === 'square' && claim.places.includes(place.id));
    const looks = look(stage, 'newest', here);
    return looks ? [{ id: `${place.id}.territory`, place, precision: 'none' as const, arrival: false, ...looks }] : [];
  });
}

function movesOf(stage: Stage): MoveMark[] {
  const places = new Map(stage.dataset.places.map((place) => [place.id, place]));
  return stage.dataset.moves.flatMap((move) => {
    const looks = isReported(move, stage.known) && look(stage, 'newest', among(stage.known, move.toClaims));
    if (!looks) return [];
    const [from, to] = [places.get(move.from)!, places.get(move.to)!];
    return [{ id: move.id, from, to, label: move.label, precision: 'none' as const, ...looks }];
  });
}

const among = (known: readonly Known[], ids: readonly string[]) => known.filter(({ claim }) => ids.includes(claim.id));

/** A movement is shown once both its ends have been reported. */
const isReported = (move: Move, known: readonly Known[]) =>
  among(known, move.fromClaims).length > 0 && among(known, move.toClaims).length > 0;

const ON_PLATE: readonly TopicMap[] = ['total', 'question', 'reaction', 'context'];

function platesOf(stage: Stage): Plate[] {
  return stage.dataset.topics.flatMap(({ id, map: role, label }) => {
    const said = stage.known.filter(({ claim }) => claim.topic === id && isOnPlate(stage, role, claim));
    const looks = ON_PLATE.includes(role) && look(stage, role === 'question' ? 'surest' : 'newest', said);
    return looks ? [{ id, role, title: label, precision: 'none' as const, ...looks }] : [];
  });
}

function isOnPlate({ day, lens }: Stage, role: TopicMap, claim: Claim): boolean {
  if (role === 'reaction') return day - startOf(claim, lens)! <= REACTION_DAYS;
  if (role === 'context') return claim.places.length === 0;
  if (role === 'total') return claim.quantity?.unit === 'soldiers';
  return true;
}

/** The number a mark is drawn by: the point, else the bound that is given. */
export const sizeOf = (quantity: Claim['quantity']) => quantity?.point ?? quantity?.low ?? quantity?.high;
