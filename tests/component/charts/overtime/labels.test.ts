import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../../src/charts/overtime/labels.ts';

const wish = (key: string, x: number, y: number) => ({ key, text: 'somewhere', spots: [{ x, y }] });

describe('a name', () => {
  test('stands above and to the right of its mark where that is free', () => {
    const [label] = placeLabels([wish('a', 50, 100)], [], [], 300);
    expect(label).toMatchObject({ anchor: 'start', x: 50 });
    expect(label!.y).toBeLessThan(100);
  });

  test('turns to the left at the right edge', () =>
    expect(placeLabels([wish('a', 99, 100)], [], [], 300)[0]).toMatchObject({ anchor: 'end' }));

  test('gives way to a line above it', () => {
    const [label] = placeLabels([wish('a', 50, 100)], [], [{ x: 0, y: 90, width: 300, height: 1 }], 300);
    expect(label!.y).toBeGreaterThan(100);
  });

  test('does not cover another', () => {
    const [first, second] = placeLabels([wish('a', 50, 100), wish('b', 51, 101)], [], [], 300);
    expect(Math.abs(first!.y - second!.y)).toBeGreaterThan(12);
  });

  test('is left out where there is no room', () =>
    expect(placeLabels([wish('a', 50, 100)], [], [{ x: 0, y: 60, width: 300, height: 80 }], 300)).toEqual([]));

  test('takes the next of its spots before that', () => {
    const spots = [...wish('a', 50, 100).spots, { x: 50, y: 200 }];
    const [label] = placeLabels([{ ...wish('a', 50, 100), spots }], [], [{ x: 0, y: 60, width: 300, height: 80 }], 300);
    expect(label!.y).toBeGreaterThan(180);
  });
});
