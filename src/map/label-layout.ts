import type { Claim } from '../core/types.ts';
import type { Camera, Point } from '../geo/camera.ts';
import type { Side } from '../geo/label-candidates.ts';
import { placeLabels } from '../geo/place-labels.ts';
import { contains, type Rect } from '../geo/rect.ts';
import { textWidth } from '../geo/text-width.ts';
import type { Scene } from '../core/scene.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import { anchorOfMove, anchorOfPlace, anchorOfSquare } from './anchors.ts';
import { baseLabels } from './base-labels.ts';
import { discOf } from './count.ts';
import { linesOfMove, linesOfPlace, linesOfSquare, type Line } from './mark-text.ts';

export const LINE_HEIGHT = 15;
const TITLE_PX = 13;
const DETAIL_PX = 12;
const AIR = 6;

/** A label before it has a place; `anchor` in map heights. */
export interface Draft {
  readonly id: string;
  readonly kind: 'mark' | 'capital' | 'town' | 'country' | 'sea' | 'region';
  readonly lines: readonly Line[];
  readonly anchor: Point;
  readonly radius: number;
  readonly priority: number;
  readonly claim?: Claim;
}

/** A label with a place: `dx`, `dy` in px from its anchor to the top left corner of its text. */
export interface PlacedLabel extends Draft {
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly side: Side;
  readonly leader: boolean;
}

/** The window as labels need it: `height` of the map in px, and the free part, in px from the middle of the picture. */
export interface Room {
  readonly height: number;
  readonly frame: Rect;
  /** The map's top edge, likewise. */
  readonly topEdge: number;
  /** Marks in here are labelled, also those that plates cover; their labels stand in the frame. */
  readonly labelled: Rect;
}

/** Where room is short, labels keep this many of their lines; the statement's card has them all. */
const TIERS: readonly number[] = [Infinity, 2, 1];

/** Every label of the map, story and base map alike, placed by one rule: none covers another. */
export function labelsOf(explorer: Explorer, scene: Scene, camera: Camera, room: Room): PlacedLabel[] {
  const story = storyLabels(explorer, scene, camera, room);
  const base = baseLabels(explorer.dataset.towns, camera);
  const tries = TIERS.map((most) => () => placed([...story.map((draft) => shortened(draft, most)), ...base], room));
  for (const attempt of tries) {
    const labels = attempt();
    if (labels.filter(({ kind }) => kind === 'mark').length === story.length) return labels;
  }
  return tries.at(-1)!();
}

/** A label cut to so many lines. Its title stays: a number without a place would be the very pin we do not set. */
function shortened(draft: Draft, most: number): Draft {
  if (draft.lines.length <= most) return draft;
  const [title, second] = draft.lines;
  const figure = draft.lines.find(({ claim }) => claim?.quantity) ?? second!;
  return { ...draft, lines: most === 1 || figure === title ? [title!] : [title!, figure] };
}

function placed(drafts: readonly Draft[], room: Room): PlacedLabel[] {
  const inPx = drafts.map((draft) => ({ draft, label: labelOf(draft, room) }));
  const places = placeLabels(
    inPx.map(({ label }) => label),
    [],
    room.frame,
  );
  return inPx.flatMap(({ draft, label }) => {
    const place = places.get(label.id);
    if (!place) return [];
    const { side, leader } = place;
    const { x, y, width, height } = label;
    return [{ ...draft, side, leader, dx: place.x - x, dy: place.y - y, width, height }];
  });
}

function labelOf(draft: Draft, { height }: Room) {
  const widths = draft.lines.map(({ text }, index) => textWidth(text, index ? DETAIL_PX : TITLE_PX, index ? 400 : 600));
  return {
    id: draft.id,
    x: draft.anchor[0] * height,
    y: draft.anchor[1] * height,
    radius: draft.radius,
    width: Math.max(...widths) + AIR,
    height: draft.lines.length * LINE_HEIGHT + AIR / 2,
    priority: draft.priority,
    required: draft.kind === 'mark',
  };
}

function storyLabels(explorer: Explorer, scene: Scene, camera: Camera, room: Room): Draft[] {
  const isInside = ([x, y]: Point) =>
    contains(room.labelled, { x: x * room.height, y: y * room.height, width: 0, height: 0 });
  const places = scene.places.map((mark) => ({
    id: mark.id,
    lines: linesOfPlace(explorer, mark),
    anchor: anchorOfPlace(camera, mark),
    radius: radiusOf(scene, mark.id, mark.precision === 'vague' ? 0 : mark.arrival ? 20 : 9),
    priority: 100,
    claim: mark.claims[0]!,
  }));
  const squares = scene.squares.map((mark) => ({
    id: mark.id,
    lines: linesOfSquare(explorer, mark),
    anchor: anchorOfSquare(camera, mark),
    radius: 14,
    priority: 90,
    claim: mark.claims[0]!,
  }));
  const moves = scene.moves.map((move) => ({
    id: move.id,
    lines: linesOfMove(explorer),
    anchor: anchorOfMove(camera, move, isInside),
    radius: 5,
    priority: 80,
    claim: move.claims[0]!,
  }));
  return [...places, ...squares, ...moves].flatMap(({ anchor, ...draft }) =>
    anchor && isInside(anchor) ? [{ ...draft, anchor, kind: 'mark' as const }] : [],
  );
}

/** A label keeps clear of the largest disc that stands on its place. */
function radiusOf(scene: Scene, place: string, least: number): number {
  const discs = scene.counts
    .filter(({ place: { id } }) => id === place)
    .map(({ claims }) => discOf(claims[0]!.quantity!));
  return Math.max(least, ...discs.map((disc) => (disc?.r ?? 0) + 5));
}
