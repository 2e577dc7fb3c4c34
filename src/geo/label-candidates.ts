import type { Rect } from './rect.ts';

/** A label that wants a place. All lengths in px; `width` and `height` include the air it needs around it. */
export interface Label {
  readonly id: string;
  /** The anchor: the middle of the label's symbol. */
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that the symbol keeps clear; 0 for a label without a symbol. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly priority: number;
  /** Required labels move on a leader, then to the frame's edge; others are dropped. */
  readonly required: boolean;
}

/** Where a label stands, seen from its anchor; `list`: stacked at the frame's edge. */
export type Side = keyof typeof DIRECTIONS | 'over' | 'list';

/** The top left corner of a label. `leader`: too far from its symbol to be read without a line. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly leader: boolean;
}

/** In the order in which cartographers prefer them: right of the symbol first (Imhof 1975). */
const DIRECTIONS = {
  right: [1, 0],
  left: [-1, 0],
  above: [0, -1],
  below: [0, 1],
  'above-right': [1, -1],
  'below-right': [1, 1],
  'above-left': [-1, -1],
  'below-left': [-1, 1],
} as const;

const GAP = 4;
const RINGS = [24, 40, 56, 72, 88, 104, 120, 140, 160];
const LIST_STEP = 4;

/** The places a label may take, best first. A label without a symbol may stand on its anchor. */
export function* candidates(label: Label, frame: Rect): Generator<Place> {
  if (label.radius === 0) yield over(label);
  yield* around(label, GAP);
  if (!label.required) return;
  for (const distance of RINGS) yield* around(label, distance);
  yield* stacked(label, frame);
}

function over({ x, y, width, height }: Label): Place {
  return { x: x - width / 2, y: y - height / 2, side: 'over', leader: false };
}

/** The eight places at a distance from the symbol's edge. */
function* around(label: Label, distance: number): Generator<Place> {
  const reach = label.radius + distance;
  for (const side of Object.keys(DIRECTIONS) as (keyof typeof DIRECTIONS)[]) {
    const [dx, dy] = DIRECTIONS[side];
    const x = label.x + dx * reach - (label.width * (1 - dx)) / 2;
    const y = label.y + dy * reach - (label.height * (1 - dy)) / 2;
    yield { x, y, side, leader: distance > GAP };
  }
}

/** Columns from top to bottom: along the right edge, along the left one, then inwards from the right. */
function* stacked(label: Label, frame: Rect): Generator<Place> {
  const [left, right] = [frame.x, frame.x + frame.width - label.width];
  for (const x of [right, left, ...steps(right, left)]) {
    for (const y of steps(frame.y, frame.y + frame.height - label.height)) yield { x, y, side: 'list', leader: true };
  }
}

function steps(from: number, to: number): number[] {
  const count = Math.floor(Math.abs(to - from) / LIST_STEP);
  return Array.from({ length: count + 1 }, (_, i) => from + i * LIST_STEP * Math.sign(to - from));
}
