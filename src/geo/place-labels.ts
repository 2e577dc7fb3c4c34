import { candidates, type Label, type Place } from './label-candidates.ts';
import { contains, overlaps, type Rect } from './rect.ts';

/**
 * Places labels inside `frame` (px) so that none covers another, an obstacle or any label's symbol: one after
 * the other, by priority, then id. Null: dropped. A required label is dropped only when the frame is full.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Rect[],
  frame: Rect,
): Map<string, Place | null> {
  const taken = [...obstacles, ...labels.filter(({ radius }) => radius > 0).map(symbolOf)];
  const places = new Map<string, Place | null>();
  for (const label of [...labels].sort(byPriority)) {
    const place = firstFree(label, taken, frame);
    places.set(label.id, place);
    if (place) taken.push(boxOf(label, place));
  }
  return places;
}

function firstFree(label: Label, taken: readonly Rect[], frame: Rect): Place | null {
  for (const place of candidates(label, frame)) {
    const box = boxOf(label, place);
    if (contains(frame, box) && !taken.some((rect) => overlaps(rect, box))) return place;
  }
  return null;
}

function boxOf({ width, height }: Label, { x, y }: Place): Rect {
  return { x, y, width, height };
}

function symbolOf({ x, y, radius }: Label): Rect {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

function byPriority(a: Label, b: Label): number {
  return b.priority - a.priority || (a.id < b.id ? -1 : 1);
}
