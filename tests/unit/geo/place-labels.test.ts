import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/geo/camera.ts';
import type { Label, Spot } from '../../../src/geo/label-candidates.ts';
import type { Surroundings } from '../../../src/geo/label-cost.ts';
import { boxOf, placeLabels } from '../../../src/geo/place-labels.ts';
import { contains, overlaps, squareAround, type Rect } from '../../../src/geo/rect.ts';
import { regionOf } from '../../../src/geo/region.ts';
import { cross, distance, runsThrough, type Segment } from '../../../src/geo/segment.ts';
import { randomOf } from '../../support/random.ts';

const frame: Rect = { x: 0, y: 0, width: 800, height: 500 };
const empty: Surroundings = { solids: [], lines: [], regions: [], dots: [] };

/** A symbol of so many px to each side of a point; its label stands around it. */
const spot = (x: number, y: number, radius = 5): Spot => ({
  at: [x, y],
  symbol: radius > 0 ? squareAround(x, y, radius) : null,
  radius,
  cost: 0,
});
const town: Label = {
  id: 'town',
  owner: 'town',
  spots: [spot(400, 250)],
  width: 80,
  height: 16,
  priority: 1,
  required: false,
};
const needed: Label = { ...town, required: true };
const solid = (x: number, y: number, width: number, height: number) => ({ owner: '', box: { x, y, width, height } });
const line = (...numbers: [number, number, number, number]): Segment => ({
  from: [numbers[0], numbers[1]],
  to: [numbers[2], numbers[3]],
});
const square = (owner: string, x: number, y: number, half: number) =>
  regionOf(owner, [
    [
      [x - half, y - half],
      [x + half, y - half],
      [x + half, y + half],
      [x - half, y + half],
    ],
  ]);

/** A ring of land around a point, from one radius to another: the inner circle is its hole. */
const circle = (x: number, y: number, inner: number, outer: number): Point[] => {
  const at = (radius: number) =>
    Array.from({ length: 33 }, (_, i): Point => {
      const angle = (i / 32) * 2 * Math.PI;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    });
  return [...at(outer), ...at(inner).reverse()];
};

const placeOf = (label: Label, around: Partial<Surroundings> = {}) =>
  placeLabels([label], { ...empty, ...around }, frame).places.get(label.id)!;

describe('a label', () => {
  test('slides into the frame along its symbol’s edge, and no farther', () => {
    const at = (x: number, y: number) => placeOf({ ...town, spots: [spot(x, y)] }, { solids: [solid(0, 0, 700, 480)] });
    // Above and below there is room, and beside it none.
    expect(at(780, 250)).toMatchObject({ x: 800 - town.width });
    for (const [x, y] of [
      [900, 250],
      [-40, 490],
      [760, 560],
    ] as const)
      expect(at(x, y), `${x}, ${y}`).toBeNull();
  });

  test.each<[string, Label, Partial<Surroundings>, object]>([
    ['stands to the right of its symbol', town, {}, { x: 409, y: 242, align: 'start', leader: null }],
    [
      'moves to the left at the right edge',
      { ...town, spots: [spot(780, 250)] },
      {},
      { x: 691, y: 242, align: 'end', leader: null },
    ],
    [
      'stands on its spot without a symbol',
      { ...town, spots: [spot(400, 250, 0)] },
      {},
      { x: 360, y: 242, align: 'middle', leader: null },
    ],
    [
      'takes the next of its spots where the first is taken',
      { ...town, spots: [spot(400, 250, 0), { ...spot(400, 300, 0), cost: 1 }] },
      { solids: [solid(350, 240, 20, 20)] },
      { x: 360, y: 292 },
    ],
    [
      'slides along its symbol to clear what is beside it',
      town,
      { solids: [solid(420, 252, 40, 40)] },
      { x: 409, y: 233.5, align: 'start' },
    ],
    [
      'has its lines begin at its symbol where it slides far past it',
      town,
      {
        solids: [solid(200, 238, 195, 20), solid(470, 238, 300, 40), solid(300, 0, 300, 241), solid(300, 262, 80, 40)],
      },
      { x: 384.5, y: 259, align: 'start' },
    ],
    ['stands clear of a line of the map', needed, { lines: [line(430, 0, 430, 500)] }, { x: 311, align: 'end' }],
    ['stands clear of a strange region', needed, { regions: [square('other', 460, 250, 40)] }, { align: 'end' }],
    ['does not mind its own region', needed, { regions: [square('town', 400, 250, 300)] }, { align: 'start' }],
    ['keeps off foreign land', needed, { foreign: square('', 460, 250, 40) }, { align: 'end' }],
    ['does not mind it where its place is there', needed, { foreign: square('', 400, 250, 300) }, { align: 'start' }],
    ['stands off an outline', needed, { outlines: [{ ...line(430, 200, 430, 300), owner: '' }] }, { align: 'end' }],
    ['had better not cover a dot', needed, { dots: [squareAround(450, 250, 4)] }, { x: 409, y: 225 }],
  ])('%s', (_, label, around, place) => {
    expect(placeOf(label, around)).toMatchObject(place);
  });

  test.each<[string, Partial<Surroundings>]>([
    ['without a free place', { solids: [solid(300, 200, 200, 100)] }],
    ['where its symbol is covered', { solids: [solid(398, 248, 2, 2)] }],
    ['where it would cover a line', { lines: [line(300, 200, 500, 300), line(300, 300, 500, 200)] }],
  ])('that is not required is dropped %s', (_, around) => expect(placeOf(town, around)).toBeNull());
});

describe('a required label', () => {
  test('moves away on a leader from its symbol’s edge', () => {
    const taken = solid(300, 200, 200, 100);
    const { from, to } = placeOf(needed, { solids: [taken] })!.leader!;
    expect(distance(from, [400, 250])).toBeCloseTo(5, 6);
    expect(contains(taken.box, squareAround(...to, 0.1))).toBe(false);
  });

  test('leads not over another symbol, if it can stand elsewhere', () => {
    const aside = { owner: 'other', box: { x: 398, y: 190, width: 4, height: 10 } };
    const place = placeOf(needed, { solids: [solid(300, 200, 200, 100), aside] });
    expect(runsThrough(place!.leader!, aside.box)).toBe(false);
  });

  test('moves to the edge of the frame if there is nothing free around it', () =>
    expect(placeOf(needed, { solids: [solid(100, 0, 620, 500)] })).toMatchObject({ x: 720, align: 'start' }));

  test('is lost only in a full frame, and counted', () => {
    const { places, lost } = placeLabels([needed], { ...empty, solids: [solid(0, 0, 800, 500)] }, frame);
    expect(places.get('town')).toBeNull();
    expect(lost).toBe(1);
  });
});

test('a required label takes foreign land rather than a leader that is too long', () => {
  const place = placeOf(needed, { foreign: regionOf('', [circle(400, 250, 8, 150)]) })!;
  expect(place.leader && distance(place.leader.from, place.leader.to)).toBeNull();
});

describe('of two labels', () => {
  /** Who of them stands where it would stand alone. */
  const firstOf = (a: Label, b: Label) => {
    const { places } = placeLabels([a, b], empty, frame);
    return [a, b].filter(({ id }) => places.get(id)!.y === placeOf(needed)!.y).map(({ id }) => id);
  };
  test('that of higher priority chooses first', () =>
    expect(firstOf(needed, { ...needed, id: 'rival', priority: 2 })).toEqual(['rival']));

  test('of the same priority the first by id chooses first, not the first in the list', () =>
    expect(firstOf(needed, { ...needed, id: 'abbey' })).toEqual(['abbey']));
});

test('two leaders do not cross, whoever chose first', () => {
  // Everything near the two symbols is taken; the first to choose would like the other's side.
  const solids = [solid(200, 150, 400, 200)];
  const labels = [
    { ...needed, id: 'a', spots: [spot(420, 250)] },
    { ...needed, id: 'b', spots: [spot(380, 250)] },
    { ...needed, id: 'c', spots: [spot(400, 260)] },
  ];
  const { places, faults } = placeLabels(labels, { ...empty, solids }, frame);
  const leaders = [...places.values()].map((place) => place!.leader!);
  expect(leaders).not.toContain(null);
  expect(leaders.filter((a) => leaders.some((b) => cross(a, b)))).toEqual([]);
  expect(faults).toBe(0);
});

describe.each(Array.from({ length: 30 }, (_, seed) => seed))('a crowded map (seed %i)', (seed) => {
  const random = randomOf(seed);
  const labels: Label[] = Array.from({ length: 24 }, (_, i) => ({
    id: `label-${i}`,
    owner: `label-${i}`,
    spots: [spot(random() * 800, random() * 500, random() < 0.2 ? 0 : 3 + random() * 15)],
    width: 40 + random() * 120,
    height: 14 + random() * 16,
    priority: Math.floor(random() * 3),
    required: random() < 0.5,
  }));
  const around: Surroundings = {
    ...empty,
    solids: [
      solid(620, 400, 180, 100),
      ...labels
        .filter(({ required }) => required)
        .flatMap(({ owner, spots: [at] }) => (at!.symbol ? [{ owner, box: at!.symbol }] : [])),
    ],
    lines: [line(0, 300, 800, 100)],
  };
  const { places, lost } = placeLabels(labels, around, frame);
  const standing = labels.filter(({ id }) => places.get(id));
  const boxes = standing.map((label) => boxOf(label, places.get(label.id)!));

  test('has no label over a label or a symbol, or outside the frame', () => {
    const others = (box: Rect) => [...around.solids.map((each) => each.box), ...boxes.filter((each) => each !== box)];
    expect(boxes.filter((box) => others(box).some((other) => overlaps(box, other)))).toEqual([]);
    expect(boxes.filter((box) => !contains(frame, box))).toEqual([]);
  });

  test('loses no required label', () => {
    expect(lost).toBe(0);
    expect(labels.filter(({ id, required }) => required && !places.get(id))).toEqual([]);
  });

  test('is the same for the same labels in any order, and leaves them as they are', () => {
    const before = structuredClone(labels);
    expect(placeLabels(labels.toReversed(), around, frame).places).toEqual(
      new Map(
        [...places].sort(([a], [b]) => labels.findIndex(({ id }) => id === a) - labels.findIndex(({ id }) => id === b)),
      ),
    );
    expect(labels).toEqual(before);
  });
});
