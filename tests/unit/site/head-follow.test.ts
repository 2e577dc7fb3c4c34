// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { afterScroll, type HeadState } from '../../../src/site/head-follow.ts';

const HEIGHT = 44;
/** Whether the head is away after each of these scroll positions. */
function awayAlong(positions: readonly number[], from: HeadState = { turn: 0, isAway: false }): boolean[] {
  let state = from;
  return positions.map((y) => (state = afterScroll(state, y, HEIGHT)).isAway);
}

describe('the head', () => {
  test('goes with scrolling down, but not before the page has passed its place', () =>
    expect(awayAlong([20, 44, 46, 90])).toEqual([false, false, true, true]));

  test('comes with scrolling up, from wherever that begins', () =>
    expect(awayAlong([300, 600, 590, 400])).toEqual([true, true, false, false]));

  test('minds no trembling finger', () => {
    expect(awayAlong([300, 296, 299, 295])).toEqual([true, true, true, true]);
    expect(awayAlong([100, 104, 99, 104], { turn: 100, isAway: false })).toEqual([false, false, false, false]);
  });

  test('stands where the page begins', () => expect(awayAlong([0], { turn: 4, isAway: true })).toEqual([false]));
});
