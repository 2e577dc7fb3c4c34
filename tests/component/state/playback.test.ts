import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { readingTime } from '../../../src/core/timeline/reading-time.ts';
import { Playback } from '../../../src/state/playback.svelte.ts';
import { explorerAt } from '../../support/explorer.ts';
import { claim } from '../../support/scene-story.ts';

/** A playback in a story with news on days 10, 20, 30 and 40, and a clock that the test turns on. */
function playFrom(day: number) {
  const claims = [10, 20, 30, 40].map((said) => claim(`day-${said}`, { said }));
  const explorer = explorerAt(day, [claims]);
  const waits: number[] = [];
  let next: (() => void) | undefined;
  const sentence = () => 'x'.repeat(explorer.day);
  const playback = new Playback(explorer, sentence, (act, ms) => {
    waits.push(ms);
    next = act;
    return () => (next = undefined);
  });
  const turn = () => {
    const act = next;
    next = undefined;
    act?.();
    flushSync();
  };
  return { explorer, playback, waits, turn, isWaiting: () => next !== undefined };
}

describe('the playback', () => {
  test('never starts by itself', () => {
    const { playback, isWaiting } = playFrom(10);
    expect([playback.playing, isWaiting()]).toEqual([false, false]);
  });

  test('goes from moment to moment and stops at the last', () => {
    const { explorer, playback, turn, isWaiting } = playFrom(10);
    const days = [];
    playback.toggle();
    while (playback.playing) {
      days.push(explorer.day);
      turn();
    }
    expect([...days, explorer.day]).toEqual([20, 30, 40]);
    expect(isWaiting()).toBe(false);
  });

  test('rests at each as long as its sentence takes to read', () => {
    const { playback, waits, turn } = playFrom(10);
    playback.toggle();
    turn();
    expect(waits).toEqual([20, 30].map((length) => readingTime('x'.repeat(length))));
  });

  test.each([
    ['a day between two moments, with the later', 25, 30],
    ['the last moment, anew with the first', 40, 10],
    ['a day after it, likewise', 99, 10],
    ['a day before all, with the first', 0, 10],
  ])('begins, from %s', (_, day, first) => {
    const { explorer, playback } = playFrom(day);
    playback.toggle();
    expect([explorer.day, playback.playing]).toEqual([first, true]);
  });

  test('stops when told to, and goes on from there when told again', () => {
    const { explorer, playback, turn } = playFrom(10);
    playback.toggle();
    playback.toggle();
    turn();
    expect([explorer.day, playback.playing]).toEqual([20, false]);
    playback.toggle();
    expect(explorer.day).toBe(30);
  });

  test.each<[string, (explorer: ReturnType<typeof playFrom>['explorer']) => void]>([
    ['goes to another day', (explorer) => explorer.goTo(12)],
    ['enters a chapter', (explorer) => explorer.enter('start')],
    ['changes the lens', (explorer) => explorer.look('happened')],
    ['opens a statement', (explorer) => explorer.open('day-10')],
  ])('is disturbed when somebody %s, and then moves no further', (_, act) => {
    const { explorer, playback, turn } = playFrom(10);
    playback.toggle();
    expect(playback.disturbed).toBe(false);
    act(explorer);
    expect(playback.disturbed).toBe(true);
    const { day } = explorer;
    turn();
    expect([explorer.day, playback.playing]).toEqual([day, false]);
  });
});

test('a story without a moment has nothing to play', () => {
  const explorer = explorerAt(5, [[]]);
  const playback = new Playback(explorer, () => '');
  playback.toggle();
  expect([explorer.day, playback.playing]).toEqual([5, false]);
});

describe('in the story', () => {
  /** A reel of three cards, of which the first is shown. */
  function playCards() {
    const played = playFrom(10);
    let at = 0;
    const reel = {
      get isAtEnd() {
        return at === 2;
      },
      forward: () => ((at += 1), 1234),
      rewind: () => ((at = 0), 999),
      halt: vi.fn(),
    };
    played.explorer.reel = () => reel;
    played.explorer.backToStory();
    return { ...played, reel, at: () => at };
  }

  test('it goes through the cards, each as long as its own text takes, and stops at the last', () => {
    const { playback, turn, waits, at, explorer } = playCards();
    const { view } = explorer;
    playback.toggle();
    expect([at(), waits]).toEqual([1, [1234]]);
    turn();
    expect([at(), playback.playing]).toEqual([2, false]);
    expect(explorer.view).toBe(view);
    playback.toggle();
    expect([at(), playback.playing]).toEqual([0, true]);
  });

  test('a last card that scrolls in stands until it is read', () => {
    const { playback, turn, at, reel } = playCards();
    let isThere = false;
    Object.defineProperty(reel, 'isAtEnd', { get: () => isThere });
    playback.toggle();
    turn();
    expect([at(), playback.playing]).toEqual([2, true]);
    isThere = true;
    turn();
    expect([at(), playback.playing]).toEqual([2, false]);
  });

  test('the chapters that come by do not stop it; a day of the reader’s choice does, on the way, too', () => {
    const { playback, explorer, reel } = playCards();
    playback.toggle();
    explorer.enter(explorer.view.chapter);
    expect(playback.disturbed).toBe(false);
    explorer.goTo(20);
    expect(playback.disturbed).toBe(true);
    playback.stop();
    expect(reel.halt).toHaveBeenCalled();
  });

  test('who explores plays the moments', () => {
    const { playback, explorer, at } = playCards();
    explorer.goTo(20);
    playback.toggle();
    expect([explorer.day, at()]).toEqual([30, 0]);
  });
});
