import { describe, expect, test } from 'vitest';
import { fitLabels, leftOf, OVERHANG } from '../../../../src/core/timeline/fit-labels.ts';
import { randomOf } from '../../../support/random.ts';

test('a label is centred on its place where it can be', () =>
  expect(fitLabels([{ x: 50, width: 40 }], 100)).toEqual(['middle']));

test('a label too near to an end is pushed to it, a little beyond the line', () => {
  expect(fitLabels([{ x: 0, width: 40 }], 200)).toEqual(['start']);
  expect(fitLabels([{ x: 200, width: 40 }], 200)).toEqual(['end']);
  expect(leftOf({ x: 0, width: 40 }, 'start', 200)).toBe(-OVERHANG);
  expect(leftOf({ x: 200, width: 40 }, 'end', 200)).toBe(200 + OVERHANG - 40);
});

test('a label that would leave the line with widely spaced text grows inwards, from the end', () => {
  expect(fitLabels([{ x: 182, width: 40 }], 200)).toEqual(['middle']);
  expect(fitLabels([{ x: 186, width: 40 }], 200)).toEqual(['end']);
  expect(fitLabels([{ x: 14, width: 40 }], 200)).toEqual(['start']);
});

describe('of two without room for both', () => {
  const near = { x: 100, width: 40 };
  test('the first named stays', () => {
    expect(fitLabels([near, { x: 130, width: 40 }], 400)).toEqual(['middle', null]);
    expect(fitLabels([{ x: 130, width: 40 }, near], 400)).toEqual(['middle', null]);
  });
  test('6 px between them are enough', () => {
    expect(fitLabels([near, { x: 145.9, width: 40 }], 400)).toEqual(['middle', null]);
    expect(fitLabels([near, { x: 146, width: 40 }], 400)).toEqual(['middle', 'middle']);
  });
});

test('a label wider than the line has no room', () => expect(fitLabels([{ x: 10, width: 90 }], 60)).toEqual([null]));

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'no two ever touch, none leaves the line (seed %i)',
  (seed) => {
    const random = randomOf(seed);
    const length = 200 + random() * 1000;
    const labels = Array.from({ length: 40 }, () => ({ x: random() * length, width: 15 + random() * 100 }));
    const boxes = fitLabels(labels, length).flatMap((anchor, i) => {
      if (!anchor) return [];
      const left = leftOf(labels[i]!, anchor, length);
      return [{ left, right: left + labels[i]!.width }];
    });
    boxes.sort((a, b) => a.left - b.left);
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes[0]!.left).toBeGreaterThanOrEqual(-OVERHANG);
    for (const [i, box] of boxes.entries()) {
      expect(box.right).toBeLessThanOrEqual(length + OVERHANG);
      if (i > 0) expect(box.left - boxes[i - 1]!.right).toBeGreaterThanOrEqual(5.999);
    }
  },
);
