import { expect, test } from 'vitest';
import { eventBars } from '../../../src/controls/event-bars.ts';
import { axisOf } from '../../../src/core/timeline/axis.ts';
import type { UncertainEvent } from '../../../src/core/timeline/events.ts';

/** At 1000 px a day is 10 px wide. */
const axis = axisOf(0, 100, [0, 50, 100], 100);
const event = (from: number | null, to: number, said: number): UncertainEvent => ({ from, to, said, claims: [] });
const barsOf = (...events: UncertainEvent[]) => eventBars(axis, events, 1000);

test('a bar spans its possible days and knows where it was spoken of', () =>
  expect(barsOf(event(10, 20, 50))).toMatchObject([{ x: 100, width: 100, said: 500, lane: 0 }]));

test('one known only by its end comes out of nowhere, over 44 px', () =>
  expect(barsOf(event(null, 20, 50))).toMatchObject([{ x: 156, width: 44 }]));

test('the shortest can still be seen', () => expect(barsOf(event(20, 21, 21))[0]!.width).toBe(12));

test('a lane is free only after the day of the statement', () => {
  expect(barsOf(event(10, 20, 50), event(30, 40, 60)).map(({ lane }) => lane)).toEqual([0, 1]);
  expect(barsOf(event(10, 20, 22), event(30, 40, 60)).map(({ lane }) => lane)).toEqual([0, 0]);
});
