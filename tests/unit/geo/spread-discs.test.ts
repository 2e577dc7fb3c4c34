import { describe, expect, test } from 'vitest';
import { spreadDiscs, type Circle } from '../../../src/geo/spread-discs.ts';
import { distance } from '../../../src/geo/segment.ts';
import { randomOf } from '../../support/random.ts';

const disc = (id: string, x: number, y: number, r: number): Circle => ({ id, x, y, r });

describe('discs', () => {
  test('that do not overlap stay where they are', () => {
    const discs = [disc('a', 0, 0, 10), disc('b', 20, 0, 10), disc('c', 0, 50, 10)];
    expect([...spreadDiscs(discs).values()]).toEqual(discs.map(({ x, y }) => [x, y]));
  });

  test('that overlap: the larger stays, the smaller moves straight away from it, just enough', () => {
    const places = spreadDiscs([disc('small', 6, 8, 10), disc('large', 0, 0, 20)]);
    expect(places.get('large')).toEqual([0, 0]);
    const [x, y] = places.get('small')!;
    expect(Math.hypot(x, y)).toBeCloseTo(32, 6);
    expect(y / x).toBeCloseTo(8 / 6, 6);
  });

  test('of one place stand beside each other', () => {
    const places = spreadDiscs([disc('a', 0, 0, 10), disc('b', 0, 0, 10)]);
    expect([places.get('a'), places.get('b')]).toEqual([
      [0, 0],
      [22, 0],
    ]);
  });

  test('that moved are in nobody’s way', () => {
    // Straight away from the large disc stands one that nobody overlaps.
    const discs = [disc('large', 0, 0, 20), disc('small', 15, 0, 10), disc('aside', 45, 0, 12)];
    const places = spreadDiscs(discs);
    expect(places.get('aside')).toEqual([45, 0]);
    expect(distance(places.get('small')!, [45, 0])).toBeGreaterThanOrEqual(22);
    expect(distance(places.get('small')!, [0, 0])).toBeGreaterThanOrEqual(30);
  });
});

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'of a heap (seed %i) none covers another, in any order',
  (seed) => {
    const random = randomOf(seed);
    const heap = Array.from({ length: 9 }, (_, i) => disc(`d${i}`, random() * 80, random() * 80, 6 + random() * 20));
    const places = spreadDiscs(heap);
    const overlapping = heap.flatMap((a) =>
      heap.filter((b) => a.id < b.id && distance(places.get(a.id)!, places.get(b.id)!) < a.r + b.r - 1e-6),
    );
    expect(overlapping).toEqual([]);
    expect(Object.fromEntries(spreadDiscs(heap.toReversed()))).toEqual(Object.fromEntries(places));
  },
);
