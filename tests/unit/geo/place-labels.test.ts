import { describe, expect, test } from 'vitest';
import type { Label, Place } from '../../../src/geo/label-candidates.ts';
import { placeLabels } from '../../../src/geo/place-labels.ts';
import { contains, overlaps, type Rect } from '../../../src/geo/rect.ts';
import { randomOf } from '../../support/random.ts';

const frame: Rect = { x: 0, y: 0, width: 800, height: 500 };
const town: Label = { id: 'town', x: 400, y: 250, radius: 5, width: 80, height: 16, priority: 1, required: false };
const nearTown = { x: 300, y: 200, width: 200, height: 100 };

describe('a label', () => {
  test.each<[string, Label, Rect[], Place | null]>([
    ['stands to the right of its symbol', town, [], { x: 409, y: 242, side: 'right', leader: false }],
    ['moves to the left at the right edge', { ...town, x: 780 }, [], { x: 691, y: 242, side: 'left', leader: false }],
    [
      'stands on its anchor without a symbol',
      { ...town, radius: 0 },
      [],
      { x: 360, y: 242, side: 'over', leader: false },
    ],
    ['is dropped without a free place', town, [nearTown], null],
    [
      'moves away on a leader if required',
      { ...town, required: true },
      [nearTown],
      { x: 360, y: 173, side: 'above', leader: true },
    ],
    [
      'moves to the edge of the frame if there is nothing free around it',
      { ...town, required: true },
      [{ x: 100, y: 0, width: 620, height: 500 }],
      { x: 720, y: 0, side: 'list', leader: true },
    ],
    ['is dropped, though required, only from a full frame', { ...town, required: true }, [frame], null],
  ])('%s', (_, label, obstacles, place) => {
    expect(placeLabels([label], obstacles, frame).get('town')).toEqual(place);
  });

  test('with a higher priority chooses first', () => {
    const rival = { ...town, id: 'rival', priority: 2 };
    const places = placeLabels([town, rival], [], frame);
    expect([places.get('rival')?.side, places.get('town')?.side]).toEqual(['right', 'left']);
  });

  test('of the same priority chooses in the order of ids, not of the list', () => {
    const places = placeLabels([town, { ...town, id: 'abbey' }], [], frame);
    expect([places.get('abbey')?.side, places.get('town')?.side]).toEqual(['right', 'left']);
  });

  test('keeps off the symbol of a label that is dropped', () => {
    const dropped = { ...town, id: 'dropped', x: 450, width: 900 };
    const places = placeLabels([town, dropped], [], frame);
    expect(places.get('dropped')).toBeNull();
    expect(places.get('town')?.side).toBe('left');
  });
});

test('labels at the edge of the frame stack without overlapping', () => {
  const labels = ['a', 'b', 'c'].map((id) => ({ ...town, id, required: true }));
  const places = placeLabels(labels, [{ x: 0, y: 0, width: 720, height: 500 }], frame);
  expect([...places.values()].map((place) => [place?.x, place?.y])).toEqual([
    [720, 0],
    [720, 16],
    [720, 32],
  ]);
});

describe.each(Array.from({ length: 40 }, (_, seed) => seed))('a crowded map (seed %i)', (seed) => {
  const random = randomOf(seed);
  const labels: Label[] = Array.from({ length: 24 }, (_, i) => ({
    id: `label-${i}`,
    x: random() * 800,
    y: random() * 500,
    radius: random() < 0.2 ? 0 : 3 + random() * 15,
    width: 40 + random() * 120,
    height: 14 + random() * 16,
    priority: Math.floor(random() * 3),
    required: random() < 0.5,
  }));
  const obstacles: Rect[] = [{ x: 620, y: 400, width: 180, height: 100 }];
  const places = placeLabels(labels, obstacles, frame);
  const boxes = labels.flatMap(({ id, width, height }) => {
    const place = places.get(id);
    return place ? [{ x: place.x, y: place.y, width, height }] : [];
  });

  test('has no label over a label, a symbol or an obstacle, or outside the frame', () => {
    const symbols = labels
      .filter(({ radius }) => radius > 0)
      .map(({ x, y, radius: r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
    const others = (box: Rect) => [...obstacles, ...symbols, ...boxes.filter((other) => other !== box)];
    expect(boxes.filter((box) => others(box).some((other) => overlaps(box, other)))).toEqual([]);
    expect(boxes.filter((box) => !contains(frame, box))).toEqual([]);
  });

  test('places every required label', () => {
    expect(labels.filter(({ id, required }) => required && !places.get(id))).toEqual([]);
  });

  test('is the same for the same labels in any order, and leaves them as they are', () => {
    const before = structuredClone(labels);
    expect(placeLabels(labels.toReversed(), obstacles, frame)).toEqual(places);
    expect(labels).toEqual(before);
  });
});
