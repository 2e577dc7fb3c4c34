import { describe, expect, test } from 'vitest';
import { latestOf, linesOf, spansOf } from '../../../../src/charts/overtime/series.ts';
import type { Claim } from '../../../../src/core/types.ts';
import { axis, pointsAfter, quietAfter, says } from './story.ts';

describe('lines', () => {
  describe('a figure holds', () => {
    test('until the day shown', () => {
      const [line] = linesOf(pointsAfter([says('mayor', 10, { point: 5 })]), axis, 40);
      expect(line).toMatchObject({ holds: [{ from: 10, to: 40, size: 5 }], steps: [] });
    });

    test('until the camp gives another for the same thing; there the line steps', () => {
      const claims = [says('mayor', 10, { low: 5 }), says('cook', 20, { point: 8 })];
      const [line, ...others] = linesOf(pointsAfter(claims), axis, 40);
      expect(others).toEqual([]);
      expect(line!.holds).toEqual([
        { from: 10, to: 20, size: 5 },
        { from: 20, to: 40, size: 8 },
      ]);
      expect(line!.steps).toEqual([{ day: 20, low: 5, high: 8 }]);
    });

    test('only until nobody says anything any more', () => {
      const [line] = linesOf(pointsAfter([says('mayor', 10, { point: 5 })]), quietAfter([10, 20, 150]), 160);
      expect(line!.holds).toEqual([{ from: 10, to: 21, size: 5 }]);
    });

    test('and goes on after the silence with a new figure, without a step across it', () => {
      const claims = [says('mayor', 10, { point: 5 }), says('mayor', 150, { point: 8 })];
      const [line] = linesOf(pointsAfter(claims), quietAfter([10, 20, 150, 180]), 160);
      expect(line!.holds).toEqual([
        { from: 10, to: 21, size: 5 },
        { from: 150, to: 160, size: 8 },
      ]);
      expect(line!.steps).toEqual([]);
    });

    test('each for itself where a camp gives two on one day', () => {
      const claims = [says('mayor', 10, { point: 5 }), says('cook', 10, { point: 9 }), says('cook', 20, { point: 7 })];
      const [line] = linesOf(pointsAfter(claims), axis, 40);
      expect(line!.holds.map(({ size }) => size)).toEqual([5, 9, 7]);
      expect(line!.steps).toEqual([{ day: 20, low: 5, high: 9 }]);
    });
  });

  describe('no line joins', () => {
    test('what different camps say', () => {
      const claims = [says('mayor', 10, { point: 5 }), says('pilot', 20, { point: 8 })];
      expect(linesOf(pointsAfter(claims), axis, 40).map(({ steps }) => steps)).toEqual([[], []]);
    });

    test('numbers of different things', () => {
      const claims = [says('mayor', 10, { point: 5 }), says('mayor', 20, { point: 8, scope: 'announced' })];
      expect(linesOf(pointsAfter(claims), axis, 40).map(({ steps }) => steps)).toEqual([[], []]);
    });

    test('words without a number', () => {
      const claims = [says('mayor', 10, { qualifier: 'some' })];
      expect(linesOf(pointsAfter(claims), axis, 40)).toEqual([]);
    });
  });

  test('lines at one figure for some of the same days run beside one another', () => {
    const claims = [
      says('mayor', 10, { point: 5 }),
      says('pilot', 20, { point: 5 }),
      says('mayor', 20, { point: 6, scope: 'announced' }),
    ];
    expect(linesOf(pointsAfter(claims), axis, 40).map(({ beside }) => beside)).toEqual([0, 0, 1]);
  });
});

describe('spans', () => {
  const spans = (claims: readonly Claim[], on = axis, day = 60) =>
    spansOf(pointsAfter(claims, day), on, day).map(({ from, to, low, high }) => ({
      days: [from, to],
      sizes: [low.size, high.size],
      open: [low.open, high.open],
    }));
  const closed = [false, false];

  describe('a span', () => {
    test('begins when a second camp gives a number for the same total', () => {
      const claims = [says('mayor', 10, { point: 8 }), says('pilot', 20, { point: 5 })];
      expect(spans(claims)).toEqual([{ days: [20, 60], sizes: [5, 8], open: closed }]);
    });

    test('reaches over current statements alone: a speaker’s new number takes the place of his old one', () => {
      const claims = [
        says('mayor', 10, { point: 8 }),
        says('pilot', 20, { point: 5 }),
        says('pilot', 30, { point: 7 }),
      ];
      expect(spans(claims).map(({ sizes }) => sizes)).toEqual([
        [5, 8],
        [7, 8],
      ]);
    });

    test('ends when nobody says anything any more', () => {
      const claims = [says('mayor', 10, { point: 8 }), says('pilot', 20, { point: 5 })];
      expect(spans(claims, quietAfter([10, 20, 150]), 160)[0]!.days).toEqual([20, 21]);
    });

    test('is open where somebody’s number has no end', () => {
      const claims = [says('mayor', 10, { low: 8 }), says('pilot', 20, { high: 5 }), says('pilot', 30, { point: 6 })];
      expect(spans(claims).map(({ open }) => open)).toEqual([
        [true, true],
        [false, true],
      ]);
    });

    test('takes a range by both its ends', () => {
      const claims = [says('mayor', 10, { low: 3, high: 9 }), says('pilot', 20, { point: 5 })];
      expect(spans(claims)).toEqual([{ days: [20, 60], sizes: [3, 9], open: closed }]);
    });
  });

  describe('there is no span', () => {
    test.each<[string, readonly Claim[]]>([
      ['within one camp', [says('mayor', 10, { point: 8 }), says('cook', 20, { point: 5 })]],
      ['of unlike things', [says('mayor', 10, { point: 8 }), says('pilot', 20, { point: 5, scope: 'announced' })]],
      ['of words', [says('mayor', 10, { point: 8 }), says('pilot', 20, { qualifier: 'some' })]],
      [
        'of numbers at a place',
        [says('mayor', 10, { point: 8, scope: 'there' }), says('pilot', 20, { point: 5, scope: 'there' })],
      ],
    ])('%s', (_, claims) => expect(spans(claims)).toEqual([]));
  });

  test('the span that a day has is the last one of its total', () => {
    const claims = [says('mayor', 10, { point: 8 }), says('pilot', 20, { point: 5 }), says('pilot', 30, { point: 7 })];
    const latest = latestOf(spansOf(pointsAfter(claims), axis, 60));
    expect(latest.map(({ low, high }) => [low.size, high.size])).toEqual([[7, 8]]);
  });
});
