import { describe, expect, test } from 'vitest';
import { latestOf, spansOf } from '../../../../src/charts/overtime/spans.ts';
import type { Claim } from '../../../../src/core/types.ts';
import { axis, dataset, pointsAfter, quietAfter, says } from './story.ts';

const spans = (claims: readonly Claim[], on = axis, day = 60) =>
  spansOf(dataset(claims), pointsAfter(claims, day), on, day).map(({ from, to, low, high }) => ({
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
    const claims = [says('mayor', 10, { point: 8 }), says('pilot', 20, { point: 5 }), says('pilot', 30, { point: 7 })];
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
  const latest = latestOf(spansOf(dataset(claims), pointsAfter(claims), axis, 60));
  expect(latest.map(({ low, high }) => [low.size, high.size])).toEqual([[7, 8]]);
});
