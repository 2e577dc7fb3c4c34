import { expect, test } from 'vitest';
import { pageOn } from '../../../src/story/page-on.ts';

/** A box of 100 px with so many px in it. */
function boxOf(scrollHeight: number, scrollTop = 0): Element {
  const most = scrollHeight - 100;
  return {
    clientHeight: 100,
    scrollHeight,
    scrollTop,
    scrollTo({ top }: ScrollToOptions) {
      this.scrollTop = Math.max(0, Math.min(most, top!));
    },
  } as Element;
}

test('a box that shows all it holds has no further page', () => {
  expect([pageOn(boxOf(100), 1), pageOn(boxOf(100), -1)]).toEqual([false, false]);
});

test('the rounding of a box’s height is no page', () => {
  expect(pageOn(boxOf(101), 1)).toBe(false);
});

test('pages go on to the end, each with some of the one before, and back to the start', () => {
  const box = boxOf(280);
  const tops = () => [1, 1, 1, -1, -1, -1].map((way) => [pageOn(box, way as 1 | -1), box.scrollTop]);
  expect(tops()).toEqual([
    [true, 76],
    [true, 152],
    [true, 180],
    [true, 104],
    [true, 28],
    [true, 0],
  ]);
  expect(pageOn(box, -1)).toBe(false);
});

test('a box lower than a line still moves', () => {
  const box = { ...boxOf(280), clientHeight: 10 };
  expect(pageOn(box, 1)).toBe(true);
  expect(box.scrollTop).toBeGreaterThan(0);
});
