import { describe, expect, test } from 'vitest';
import { lanesOf, uncertainEvents } from '../../../../src/core/timeline/events.ts';
import { claim, dated, idsOf, storyOf } from '../../../support/scene-story.ts';
import { randomOf } from '../../../support/random.ts';

const eventsOf = (...claims: ReturnType<typeof claim>[]) => uncertainEvents(storyOf(claims));
const by = (day: number) => ({ ...dated(day), edtf: '../1970-02-01' });

describe('an event with an uncertain date', () => {
  test('has its first and last day, and the day of the statement', () =>
    expect(eventsOf(claim('a', { said: 50, happened: dated(10, 20) }))).toMatchObject([
      { from: 10, to: 20, said: 50 },
    ]));
  test('may be known only by its end', () =>
    expect(eventsOf(claim('a', { said: 50, happened: by(31) }))).toMatchObject([{ from: null, to: 31 }]));
  test('counts as spoken of no later than it was known', () =>
    expect(eventsOf(claim('a', { said: dated(40, 60), known: 45, happened: dated(10, 20) }))[0]?.said).toBe(45));

  test.each([
    ['its day is known', claim('a', { happened: 10 })],
    ['it tells of no event', claim('a')],
    ['the map does not show its topic', claim('a', { topic: 'law', happened: dated(10, 20) })],
    ['it ends before the axis begins', claim('a', { happened: dated(-20, -1) })],
    ['it begins after the axis ends', claim('a', { happened: dated(201, 210) })],
  ])('is not one if %s', (_, one) => expect(eventsOf(one)).toEqual([]));

  test('reaching over an end of the axis still is one', () =>
    expect(eventsOf(claim('a', { happened: dated(-20, 0) }), claim('b', { happened: dated(200, 210) }))).toHaveLength(
      2,
    ));
});

test('statements of the same span and day share one event; another day is another event', () => {
  const happened = dated(10, 20);
  const events = eventsOf(
    claim('a', { said: 50, happened }),
    claim('b', { said: 60, happened }),
    claim('c', { said: 50, happened, speaker: 'cook' }),
  );
  expect(events.map(({ claims }) => idsOf(claims))).toEqual([['a', 'c'], ['b']]);
});

describe('lanes', () => {
  test('the first free one is taken', () => {
    const stretches = [
      { start: 0, end: 10 },
      { start: 5, end: 20 },
      { start: 12, end: 30 },
    ];
    expect(lanesOf(stretches, 2, 3)).toEqual([0, 1, 0]);
    expect(lanesOf(stretches, 3, 3)).toEqual([0, 1, 2]);
    expect(lanesOf(stretches, 3, 2)).toEqual([0, 1, 2]);
    expect(lanesOf([...stretches, { start: 22, end: 40 }], 3, 1)).toEqual([0, 1, 1, 0]);
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))('no two of one lane touch (seed %i)', (seed) => {
    const random = randomOf(seed);
    const stretches = Array.from({ length: 40 }, () => {
      const start = random() * 1000;
      return { start, end: start + random() * 200 };
    });
    const lanes = lanesOf(stretches, 8, Infinity);
    for (const [i, a] of stretches.entries())
      for (const [j, b] of stretches.entries())
        if (i < j && lanes[i] === lanes[j]) expect(a.end + 8 <= b.start || b.end + 8 <= a.start).toBe(true);
  });
});
