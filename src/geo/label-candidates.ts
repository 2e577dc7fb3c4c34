import type { Point } from './camera.ts';
import { clamp } from './clamp.ts';
import { FAULT } from './label-cost.ts';
import type { Rect } from './rect.ts';
import { distance, type Segment } from './segment.ts';

/** A label that wants a place. All lengths in px; `width` and `height` include the air it needs around it. */
export interface Label {
  readonly id: string;
  /** Whose label it is: symbols, regions and lines of the same owner are not strange to it. */
  readonly owner: string;
  /** Where its symbol stands; an area or a line has several such spots, the best first. */
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
  /** Of the text of its first and its last line, at which a leader ends; as wide as the label if not given. */
  readonly firstWidth?: number;
  readonly lastWidth?: number;
  /** Higher goes first. */
  readonly priority: number;
  /** Required labels move on a leader, then to the frame's edge; others are dropped. */
  readonly required: boolean;
}

/** A point that a label can stand at. */
export interface Spot {
  readonly at: Point;
  /** What the label stands around; null for a label that stands on its spot, as the name of an area does. */
  readonly symbol: Rect | null;
  /** A leader ends this far from the spot, at the symbol's edge. */
  readonly radius: number;
  /** How much worse it is than the best spot. */
  readonly cost: number;
}

export type Align = 'start' | 'middle' | 'end';

/** The top left corner of a label, the spot it belongs to, and the line to its symbol if it stands too far from it. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly spot: Spot;
  readonly align: Align;
  readonly leader: Segment | null;
}

/** Where a label could stand: plain numbers, since there are thousands of them for each picture. */
type Visit = (x: number, y: number, cost: number, spot: Spot, how: How) => void;
type How = 'near' | 'far' | 'listed';

/** Candidates of which none costs less than `least`. */
export interface Batch {
  readonly least: number;
  readonly visit: (visit: Visit) => void;
}

/** From the symbol's edge to a label that needs no leader. */
const GAPS = [4, 9];
const RINGS = [18, 30, 42, 56, 72, 88, 104, 120, 140, 160, 190];
const LEADER_COST = 20;
const COST_PER_PX = 0.3;
/** A longer leader ties nothing to anything: taken only where else there is no place. */
const LONGEST = 50;
const TOO_LONG_COST = FAULT;
const LIST_COST = 250;
/** The grid of the list: at least so many px, at most so many steps across the frame. */
const LIST_STEP = { least: 6, most: 24 };
/** Between the text and the edge of its box. */
const AIR = 3;

/** In the order in which cartographers prefer them (Imhof 1975): right, left, above, below; each a direction. */
const SIDES: readonly (readonly [dx: number, dy: number, cost: number])[] = [
  [1, 0, 0],
  [-1, 0, 3],
  [0, -1, 4],
  [0, 1, 5],
];
/** Along the symbol's edge, from the middle outwards to the corners. */
const SHIFTS = [0, -0.5, 0.5, -1, 1];
const COST_OF_SHIFT = 3;

/** The places a label may take: on or beside its symbol, then farther and farther away, then at the frame's edge. */
export function batches(label: Label, frame: Rect): Batch[] {
  const near = label.spots.map((spot) => ({
    least: spot.cost,
    visit: (visit: Visit) => beside(label, spot, frame, visit),
  }));
  if (!label.required) return near;
  const from = label.spots.find(({ symbol }) => symbol) ?? label.spots[0]!;
  const rings = RINGS.map((away) => {
    const least = LEADER_COST + away * COST_PER_PX + (away > LONGEST ? TOO_LONG_COST : 0);
    return { least, visit: (visit: Visit) => around(label, from, { away, cost: least, how: 'far', frame }, visit) };
  });
  return [...near, ...rings, { least: LIST_COST, visit: (visit) => list(label, from, frame, visit) }];
}

/** The place of a candidate, with its leader. */
export function placeAt(label: Label, x: number, y: number, spot: Spot, how: How): Place {
  const align = how === 'listed' ? 'start' : alignOf(label, x, spot);
  return { x, y, spot, align, leader: how === 'near' ? null : leaderOf(label, spot, { x, y, align }) };
}

function beside(label: Label, spot: Spot, frame: Rect, visit: Visit): void {
  const [x, y] = spot.at;
  if (!spot.symbol) return visit(x - label.width / 2, y - label.height / 2, spot.cost, spot, 'near');
  for (const gap of GAPS)
    around(label, spot, { away: gap, cost: spot.cost + gap - GAPS[0]!, how: 'near', frame }, visit);
}

interface Ring {
  /** From the symbol's edge, px. */
  readonly away: number;
  readonly cost: number;
  readonly how: How;
  /** A label slides into it along the symbol's edge, no farther. */
  readonly frame: Rect;
}

/** Five places on each side of the symbol. */
function around(label: Label, spot: Spot, { away, cost, how, frame }: Ring, visit: Visit): void {
  const core = coreOf(spot);
  const reach = { x: (core.width + label.width) / 2 + away, y: (core.height + label.height) / 2 + away };
  for (const [dx, dy, costOfSide] of SIDES) {
    // On this side the label keeps clear of the symbol's box; along it, its middle follows the spot itself.
    const middleX = dx === 0 ? spot.at[0] : core.x + core.width / 2 + dx * reach.x;
    const middleY = dy === 0 ? spot.at[1] : core.y + core.height / 2 + dy * reach.y;
    for (const shift of SHIFTS) {
      const left = middleX - label.width / 2;
      const top = middleY - label.height / 2;
      const inFrame = {
        x: clamp(left + shift * reach.x, frame.x, frame.x + frame.width - label.width),
        y: clamp(top + shift * reach.y, frame.y, frame.y + frame.height - label.height),
      };
      const x = dx === 0 ? clamp(inFrame.x, left - reach.x, left + reach.x) : left;
      const y = dy === 0 ? clamp(inFrame.y, top - reach.y, top + reach.y) : top;
      visit(x, y, cost + costOfSide + Math.abs(shift) * COST_OF_SHIFT, spot, how);
    }
  }
}

/** Columns from top to bottom: along the right edge, along the left one, then inwards from the right. */
function list(label: Label, spot: Spot, frame: Rect, visit: Visit): void {
  const [left, right] = [frame.x, frame.x + frame.width - label.width];
  const rows = steps(frame.y, frame.y + frame.height - label.height);
  for (const x of [right, left, ...steps(right, left)]) {
    for (const y of rows) {
      const away = distance([x + label.width / 2, y + label.height / 2], spot.at);
      visit(x, y, LIST_COST + away * COST_PER_PX, spot, 'listed');
    }
  }
}

const coreOf = ({ symbol, at }: Spot): Rect => symbol ?? { x: at[0], y: at[1], width: 0, height: 0 };

/** To the side on which its spot is, so that a short first line stands no farther from it than a long last one. */
function alignOf({ width }: Label, x: number, { at }: Spot): Align {
  const part = (at[0] - x) / width;
  return part < 0.25 ? 'start' : part > 0.75 ? 'end' : 'middle';
}

/** From the symbol's edge to the nearest point of the label's text. */
function leaderOf(label: Label, { at, radius }: Spot, { x, y, align }: Pick<Place, 'x' | 'y' | 'align'>): Segment {
  const { width, height, firstWidth, lastWidth } = label;
  const all = width - 2 * AIR;
  const text = (at[1] < y ? firstWidth : at[1] > y + height ? lastWidth : all) ?? all;
  const left = x + { start: AIR, middle: (width - text) / 2, end: width - AIR - text }[align];
  const to: Point = [clamp(at[0], left, left + text), clamp(at[1], y, y + height)];
  const part = Math.min(1, radius / (distance(at, to) || 1));
  return { from: [at[0] + part * (to[0] - at[0]), at[1] + part * (to[1] - at[1])], to };
}

function steps(from: number, to: number): number[] {
  const length = Math.abs(to - from);
  const step = Math.max(LIST_STEP.least, length / LIST_STEP.most);
  const count = Math.floor(length / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => from + i * step * Math.sign(to - from));
}
