import { expect, test } from 'vitest';
import { dotsPath, eventBars, rulePath } from '../../../src/controls/axis-geometry.ts';
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

/** At 1000 px a day is 10 px wide. */
const event = (from: number | null, to: number, said: number): UncertainEvent => ({ from, to, said, claims: [] });
const barsOf = (length: number, ...events: UncertainEvent[]) =>
  eventBars(plain, events, 1000, () => ({ name: 'a name', length }));

test('a bar spans its possible days; its name begins where it does', () =>
  expect(barsOf(50, event(10, 20, 50))).toMatchObject([{ x: 100, width: 100, nameX: 100, lane: 0 }]));

test('one known only by its end comes out of nowhere, over 44 px', () =>
  expect(barsOf(50, event(null, 20, 50))).toMatchObject([{ x: 156, width: 44 }]));

test('the shortest can still be seen', () => expect(barsOf(50, event(20, 21, 21))[0]!.width).toBe(12));

test('a name stays on the axis', () => {
  expect(barsOf(300, event(90, 95, 95))[0]!.nameX).toBe(700);
  expect(barsOf(300, event(null, 1, 5))[0]!.nameX).toBe(0);
});

test('a lane is free only after the name and the bar before it; what finds no lane is left out', () => {
  const events = [event(10, 20, 20), event(30, 40, 40), event(32, 42, 42)];
  const lanes = (length: number) => barsOf(length, ...events).map(({ lane }) => lane);
  expect(lanes(100)).toEqual([0, 0, 1]);
  expect(lanes(230)).toEqual([0, 1]);
});
