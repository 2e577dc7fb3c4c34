import { batches, placeAt, type Label, type Place, type Spot } from './label-candidates.ts';
import { FAULT, penaltyOf, type Standing, type Surroundings } from './label-cost.ts';
import type { Rect } from './rect.ts';
import { RectRows } from './rect-rows.ts';

/** How a set of labels was placed. */
export interface Placement {
  /** By id of the label; null: dropped. */
  readonly places: ReadonlyMap<string, Place | null>;
  /** How many required labels found no room, and how many of the others stand where they cross something. */
  readonly lost: number;
  readonly faults: number;
  /** All of them, by id. */
  readonly unhappy: readonly string[];
}

/** Labels that stand badly get the first choice in the next try; more tries than this help no further. */
const TRIES = 6;
/** More labels than this leave each other so little room that another order finds no more of it. */
const CLOSE = 25;

/**
 * Places labels inside `frame` (px) so that none covers another or a symbol: one after the other, by priority, then
 * id, each at the free place of least cost. Where leaders still cross something, those labels choose first in another
 * try, and the best try counts. A label that is not required takes only a place that nothing speaks against.
 */
export function placeLabels(labels: readonly Label[], around: Surroundings, frame: Rect): Placement {
  const solids = new RectRows(around.solids.map(({ box }) => box));
  let order = labels.map((label) => ({ ...label, free: freeBatches(label, frame, solids) })).sort(byPriority);
  let best = tried(order, around);
  let last = best;
  const tries = labels.length > CLOSE ? 1 : TRIES;
  for (let i = 1; i < tries && last.unhappy.length > 0; i++) {
    const unhappy = new Set(last.unhappy);
    const next = [...order.filter(({ id }) => unhappy.has(id)), ...order.filter(({ id }) => !unhappy.has(id))];
    if (next.every((label, at) => label === order[at])) break;
    order = next;
    last = tried(order, around);
    if (last.lost < best.lost || (last.lost === best.lost && last.cost < best.cost)) best = last;
  }
  const { places, lost, unhappy } = best;
  return { places, lost, faults: unhappy.length - lost, unhappy };
}

export const boxOf = ({ width, height }: Label, { x, y }: Pick<Place, 'x' | 'y'>): Rect => ({ x, y, width, height });

/** A label with the places that are free as long as no other label stands, in batches that are listed when needed. */
interface Wish extends Label {
  readonly free: readonly { readonly least: number; readonly spots: () => readonly FreeSpot[] }[];
}

interface FreeSpot {
  readonly box: Rect;
  readonly cost: number;
  readonly place: Place;
}

function freeBatches(label: Label, frame: Rect, solids: RectRows): Wish['free'] {
  const room = roomFor(label, frame);
  return batches(label, frame).map(({ least, visit }) => {
    let known: FreeSpot[] | undefined;
    const list = () => {
      const free: FreeSpot[] = [];
      visit((x, y, cost, spot, how) => {
        if (!isIn(room, x, y)) return;
        const box = boxOf(label, { x, y });
        if (isFree(label, box, spot, solids)) free.push({ box, cost, place: placeAt(label, x, y, spot, how) });
      });
      return free;
    };
    return { least, spots: () => (known ??= list()) };
  });
}

function tried(order: readonly Wish[], around: Surroundings) {
  const standing: Taken = { boxes: [], leaders: [], rows: new RectRows() };
  const found = order.map((label) => {
    const best = cheapest(label, around, standing);
    if (best.place) stand(standing, label, best.place);
    return { label, ...best };
  });
  const required = found.filter(({ label }) => label.required);
  return {
    places: new Map(found.map(({ label, place }) => [label.id, place])),
    unhappy: required.filter(({ cost }) => cost >= FAULT).map(({ label }) => label.id),
    lost: required.filter(({ place }) => !place).length,
    cost: found.reduce((sum, { place, cost }) => sum + (place ? cost : 0), 0),
  };
}

/** The labels that stand, also by where they are. */
interface Taken extends Standing {
  readonly rows: RectRows;
}

interface Candidate {
  /** null: there is none. */
  readonly place: Place | null;
  /** With all that speaks against it. */
  readonly cost: number;
}

function cheapest(label: Wish, around: Surroundings, standing: Taken): Candidate {
  let best: Candidate = { place: null, cost: Infinity };
  for (const { least, spots } of label.free) {
    if (best.cost <= least) continue;
    for (const { box, cost, place } of spots()) {
      const limit = best.cost - cost;
      if (limit <= 0 || !isFree(label, box, place.spot, standing.rows)) continue;
      const penalty = penaltyOf(label, place, box, around, standing, limit);
      if (penalty < limit && (label.required || penalty === 0)) best = { place, cost: cost + penalty };
    }
  }
  return best;
}

/** Where the top left corner of a label may be, so that all of it lies in the frame. */
const roomFor = ({ width, height }: Label, frame: Rect): Rect => ({
  ...frame,
  width: frame.width - width,
  height: frame.height - height,
});

const isIn = ({ x, y, width, height }: Rect, left: number, top: number) =>
  left >= x && top >= y && left <= x + width && top <= y + height;

/** A label that may be dropped is so, too, where something covers its symbol. */
const isFree = ({ required }: Label, box: Rect, { symbol }: Spot, taken: RectRows): boolean =>
  !taken.covers(box) && (required || !symbol || !taken.covers(symbol));

function stand({ boxes, leaders, rows }: Taken, label: Label, place: Place): void {
  const symbol = !label.required && place.spot.symbol;
  for (const box of [boxOf(label, place), ...(symbol ? [symbol] : [])]) {
    boxes.push(box);
    rows.add(box);
  }
  if (place.leader) leaders.push(place.leader);
}

function byPriority(a: Label, b: Label): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
