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
  let order = [...labels].sort(byPriority);
  const solids = new RectRows();
  for (const { box } of around.solids) solids.add(box);
  const crowd = { around, frame, solids };
  const tries = labels.length > CLOSE ? 1 : TRIES;
  let best = tried(order, crowd);
  let last = best;
  for (let i = 1; i < tries && last.unhappy.length > 0; i++) {
    const unhappy = new Set(last.unhappy);
    order = [...order.filter(({ id }) => unhappy.has(id)), ...order.filter(({ id }) => !unhappy.has(id))];
    last = tried(order, crowd);
    if (last.lost < best.lost || (last.lost === best.lost && last.cost < best.cost)) best = last;
  }
  return { places: best.places, lost: best.lost, faults: best.unhappy.length - best.lost };
}

export const boxOf = ({ width, height }: Label, { x, y }: Pick<Place, 'x' | 'y'>): Rect => ({ x, y, width, height });

function tried(order: readonly Label[], crowd: Omit<Crowd, 'standing' | 'labels'>) {
  const standing: Standing = { boxes: [], leaders: [] };
  const labels = new RectRows();
  const found = new Map<Label, Candidate | null>();
  const now = { ...crowd, standing, labels };
  for (const label of order) {
    const candidate = cheapest(seen(label, now), now);
    found.set(label, candidate);
    if (candidate) stand(now, label, candidate.place);
  }
  const required = order.filter((label) => label.required);
  return {
    places: new Map(order.map((label) => [label.id, found.get(label)?.place ?? null])),
    unhappy: required.filter((label) => (found.get(label)?.cost ?? Infinity) >= FAULT).map(({ id }) => id),
    lost: required.filter((label) => !found.get(label)).length,
    cost: order.reduce((sum, label) => sum + (found.get(label)?.cost ?? 0), 0),
  };
}

interface Candidate {
  readonly place: Place;
  /** With all that speaks against it. */
  readonly cost: number;
}

interface Crowd {
  readonly around: Surroundings;
  readonly standing: Standing;
  readonly frame: Rect;
  /** What no label may cover: symbols, and the labels that stand. */
  readonly solids: RectRows;
  readonly labels: RectRows;
}

function cheapest(label: Label, crowd: Crowd): Candidate | null {
  const best: { candidate: Candidate | null } = { candidate: null };
  const free = roomFor(label, crowd.frame);
  for (const { least, visit } of batches(label, crowd.frame)) {
    if (best.candidate && best.candidate.cost <= least) continue;
    visit((x, y, cost, spot, how) => {
      const limit = (best.candidate?.cost ?? Infinity) - cost;
      if (limit <= 0 || !isIn(free, x, y)) return;
      const box = boxOf(label, { x, y });
      if (crowd.solids.covers(box) || crowd.labels.covers(box)) return;
      const place = placeAt(label, x, y, spot, how);
      const penalty = penaltyOf(label, place, box, crowd.around, crowd.standing, limit);
      if (penalty < limit && (label.required || penalty === 0)) best.candidate = { place, cost: cost + penalty };
    });
  }
  return best.candidate;
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
function seen(label: Label, crowd: Crowd): Label {
  const isSeen = ({ symbol }: Spot) => !symbol || !(crowd.solids.covers(symbol) || crowd.labels.covers(symbol));
  return label.required ? label : { ...label, spots: label.spots.filter(isSeen) };
}

function stand({ standing, labels }: Crowd, label: Label, place: Place): void {
  const symbol = !label.required && place.spot.symbol;
  for (const box of [boxOf(label, place), ...(symbol ? [symbol] : [])]) {
    standing.boxes.push(box);
    labels.add(box);
  }
  if (place.leader) standing.leaders.push(place.leader);
}

function byPriority(a: Label, b: Label): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
