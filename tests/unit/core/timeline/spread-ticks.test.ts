import { describe, expect, test } from 'vitest';
import { spreadTicks } from '../../../../src/core/timeline/spread-ticks.ts';
import { axisOf, positionOf } from '../../../../src/core/timeline/axis.ts';
import { randomOf } from '../../../support/random.ts';

/** Days 0 to 100 without a break: at 1000 px a day is 10 px wide. */
const plain = axisOf(0, 100, [0, 25, 50, 75, 100], 100);

test('both ends have a date, whatever else has room', () => {
  expect(spreadTicks(plain, [], 1000)).toEqual([0, 100]);
  expect(spreadTicks(plain, [2, 50, 98], 1000)).toEqual([0, 50, 100]);
});

test('dates come in the order of the axis', () => expect(spreadTicks(plain, [75, 25], 1000)).toEqual([0, 25, 75, 100]));

test('of two that would touch the one named first stays', () => {
  expect(spreadTicks(plain, [50, 53], 1000)).toEqual([0, 50, 100]);
  expect(spreadTicks(plain, [53, 50], 1000)).toEqual([0, 53, 100]);
});

test('a date needs 46 px', () => {
  expect(spreadTicks(plain, [50, 54], 1000)).toEqual([0, 50, 100]);
  expect(spreadTicks(plain, [50, 55], 1000)).toEqual([0, 50, 55, 100]);
});

test('an axis too narrow for two dates has its first', () => expect(spreadTicks(plain, [50], 40)).toEqual([0]));

describe('a break', () => {
  /** Days 0 to 100 with a silence from day 31 to day 79, drawn nine days wide. */
  const broken = axisOf(0, 100, [0, 10, 20, 30, 80, 90, 100], 30);
  const middle = ((broken.breaks[0]!.x0 + broken.breaks[0]!.x1) / 2) * 800;

  test('keeps the room that its words need', () => {
    const ticks = spreadTicks(broken, [30, 10, 80, 90], 800);
    expect(ticks).toEqual([0, 10, 90, 100]);
    for (const day of ticks) expect(Math.abs(positionOf(broken, day) * 800 - middle)).toBeGreaterThanOrEqual(78);
  });
});

test.each([1, 2, 3, 4, 5])('dates never touch, at any width (seed %i)', (seed) => {
  const random = randomOf(seed);
  const moments = Array.from({ length: 20 }, () => Math.floor(random() * 200)).sort((a, b) => a - b);
  const axis = axisOf(0, 200, moments, 30);
  const width = 200 + random() * 1000;
  const at = spreadTicks(axis, moments, width).map((day) => positionOf(axis, day) * width);
  expect(at.length).toBeGreaterThan(0);
  expect(at.slice(1).filter((x, i) => x - at[i]! < 46)).toEqual([]);
});
