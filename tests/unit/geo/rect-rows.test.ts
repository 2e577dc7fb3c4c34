import { expect, test } from 'vitest';
import { overlaps, type Rect } from '../../../src/geo/rect.ts';
import { RectRows } from '../../../src/geo/rect-rows.ts';
import { randomOf } from '../../support/random.ts';

const random = randomOf(7);
const some = (count: number): Rect[] =>
  Array.from({ length: count }, () => ({
    x: random() * 800 - 400,
    y: random() * 9000 - 4500,
    width: random() * 120,
    height: random() * 90,
  }));

test('rows find what overlaps a rectangle, however far out it lies', () => {
  const rects = some(200);
  const rows = new RectRows();
  for (const rect of rects) rows.add(rect);
  for (const rect of some(300)) expect(rows.covers(rect)).toBe(rects.some((other) => overlaps(other, rect)));
});

test('who asks does not meet what lies elsewhere', () => {
  let met = 0;
  const rows = new RectRows();
  for (let i = 0; i < 1000; i++) {
    const rect = { x: 0, y: 100 + i, width: 50, height: 16 };
    rows.add(Object.defineProperty(rect, 'x', { get: () => ((met += 1), 0) }));
  }
  expect(rows.covers({ x: 0, y: 0, width: 50, height: 16 })).toBe(false);
  expect(met).toBe(0);
});
