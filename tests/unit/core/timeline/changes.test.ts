import { describe, expect, test } from 'vitest';
import { changesOf, momentsUnder } from '../../../../src/core/timeline/changes.ts';
import { claim, dated } from '../../../support/scene-story.ts';

const by = (day: number) => ({ ...dated(day), edtf: '../2020-01-01' });
const span = claim('span', { said: 40, happened: dated(10, 20) });
const exact = claim('exact', { said: 41, happened: 15 });
const end = claim('end', { said: 42, happened: by(20) });
const timeless = claim('timeless', { said: 43 });

describe('a statement changes the picture', () => {
  const daysOf = (...args: Parameters<typeof changesOf>) => changesOf(...args).map(({ day, kind }) => [day, kind]);

  test('once under "reported": when it becomes known', () =>
    expect(daysOf({ ...exact, said: dated(39, 41), known: 40 }, 'reported')).toEqual([[40, 'reported']]));
  test('as no news, where it was said on one of many days', () =>
    expect(daysOf(claim('a', { said: dated(30, 40) }), 'reported')).toEqual([[40, 'reported-by']]));
  test('as an event, where it is background that was said later', () =>
    expect(daysOf({ ...exact, known: 15 }, 'reported')).toEqual([[15, 'on']]));
  test('at both ends of its span under "happened"', () =>
    expect(daysOf(span, 'happened')).toEqual([
      [10, 'possible'],
      [20, 'by'],
    ]));
  test('once, if its day is known', () => expect(daysOf(exact, 'happened')).toEqual([[15, 'on']]));
  test('once, if only its last day is known', () => expect(daysOf(end, 'happened')).toEqual([[20, 'by']]));
  test('never under "happened", if it tells of no event', () => expect(daysOf(timeless, 'happened')).toEqual([]));
});

describe('the moments', () => {
  const all = [timeless, end, exact, span];
  const axis = { start: 0, end: 100 };

  test('are the days with a change, ascending and once each', () => {
    expect(momentsUnder(all, 'reported', axis)).toEqual([40, 41, 42, 43]);
    expect(momentsUnder(all, 'happened', axis)).toEqual([10, 15, 20]);
  });
  test('lie on the axis, both ends included', () =>
    expect(momentsUnder(all, 'happened', { start: 15, end: 20 })).toEqual([15, 20]));
});
