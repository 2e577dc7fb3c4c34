import { expect, test } from 'vitest';
import { barsPath, dotsPath, eventBars, rulePath, ticksPath } from '../../../src/controls/axis-geometry.ts';
import { axisOf } from '../../../src/core/timeline/axis.ts';
import type { UncertainEvent } from '../../../src/core/timeline/events.ts';

/** Days 0 to 100 with a silence from day 21 to day 79, drawn nine days wide: 51 days to scale. */
const axis = axisOf(0, 100, [0, 20, 80, 100], 30);
const plain = axisOf(0, 100, [0, 50, 100], 100);

test('a dot is a line of no length, a thousandth of the axis wide to the tenth', () =>
  expect(dotsPath(plain, [0, 33, 100])).toBe('M0,0h0M330,0h0M1000,0h0'));

test('the rule runs to the day, and leaves the silence out', () => {
  const of = (day: number) => rulePath(axis, day).split('M').slice(1);
  expect(of(100)).toHaveLength(2);
  expect(of(50)).toEqual(of(100).slice(0, 1));
  expect(of(0)).toEqual([]);
  expect(rulePath(plain, 40)).toBe('M0,0H400');
});

test('ticks stand where they are told', () => expect(ticksPath(plain, [50], -5, 5)).toBe('M500,-5V5'));

test('bars are as high as their numbers, the peak 15 px; the least can still be seen', () =>
  expect(
    barsPath(
      plain,
      [
        { day: 0, count: 30 },
        { day: 50, count: 15 },
        { day: 100, count: 1 },
      ],
      30,
    ),
  ).toBe('M0,-7v-15M500,-7v-7.5M1000,-7v-1.5'));

/** At 1000 px a day is 10 px wide. */
const event = (from: number | null, to: number, said: number): UncertainEvent => ({ from, to, said, claims: [] });
const barsOf = (...events: UncertainEvent[]) => eventBars(plain, events, 1000);

test('a bar spans its possible days and knows where it was reported', () =>
  expect(barsOf(event(10, 20, 50))).toMatchObject([{ x: 100, width: 100, said: 500, lane: 0 }]));

test('one known only by its end comes out of nowhere, over 44 px', () =>
  expect(barsOf(event(null, 20, 50))).toMatchObject([{ x: 156, width: 44 }]));

test('the shortest can still be seen', () => expect(barsOf(event(20, 21, 21))[0]!.width).toBe(12));

test('a lane is free only after the day of the statement', () => {
  expect(barsOf(event(10, 20, 50), event(30, 40, 60)).map(({ lane }) => lane)).toEqual([0, 1]);
  expect(barsOf(event(10, 20, 22), event(30, 40, 60)).map(({ lane }) => lane)).toEqual([0, 0]);
});
