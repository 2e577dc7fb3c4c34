import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Flight } from '../../../src/state/motion.svelte.ts';
import { followStory } from '../../../src/story/follow.ts';

/** Three chapters of 500 px, one below the other; the line to pass lies at half of the window's height. */
const IDS = ['start', 'plan', 'ship'];
const CHAPTER_PX = 500;
const enter = vi.fn<(id: string) => void>();
const fly = vi.fn<(flight: Flight | null) => void>();
let scrolled = 0;
let stop: () => void;

const chapters = () =>
  IDS.map((id, index) => {
    const chapter = Object.assign(document.createElement('section'), { id });
    chapter.getBoundingClientRect = () => ({ top: index * CHAPTER_PX - scrolled }) as DOMRect;
    return chapter;
  });

function openAt(y: number): void {
  scrolled = y;
  stop = followStory(chapters(), { enter, fly });
}
function scrollTo(y: number): void {
  scrolled = y;
  dispatchEvent(new Event('scroll'));
}
/** A new chapter has a task of its own after the frame. */
function nextFrame(): void {
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
}
const entered = () => enter.mock.calls.flat();

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(1000);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const closeTo = (t: number): unknown => expect.closeTo(t);

describe('a flight', () => {
  test('is told with every step between two chapters, and its end once', () => {
    openAt(-500);
    for (const y of [-360, -200, -40, 0]) {
      scrollTo(y);
      nextFrame();
    }
    expect(fly.mock.calls.flat()).toEqual([
      { from: 'start', to: 'plan', t: closeTo(0.1) },
      { from: 'start', to: 'plan', t: closeTo(0.5) },
      { from: 'start', to: 'plan', t: closeTo(0.9) },
      null,
    ]);
  });
});

describe('a reader who scrolls', () => {
  test('enters each chapter whose top passes the line', () => {
    openAt(-500);
    for (const y of [-101, -100, 300, 500]) {
      scrollTo(y);
      nextFrame();
    }
    expect(entered()).toEqual(['plan', 'ship']);
  });

  test('enters it, with the end of the flight to it, in a task after the frame that scrolled there', () => {
    openAt(-200);
    scrollTo(0);
    vi.advanceTimersToNextFrame();
    expect([entered(), fly.mock.calls]).toEqual([[], []]);
    vi.advanceTimersByTime(1);
    expect([entered(), fly.mock.calls]).toEqual([['plan'], [[null]]]);
  });

  test('enters the chapter before when scrolling back', () => {
    openAt(750);
    scrollTo(150);
    nextFrame();
    expect(entered()).toEqual(['plan']);
  });

  test('enters a chapter once, however long he stays', () => {
    openAt(-500);
    for (const y of [150, 160, 170, 180]) {
      scrollTo(y);
      nextFrame();
    }
    expect(entered()).toEqual(['plan']);
  });

  test('is looked at once a frame, not with every event', () => {
    openAt(-500);
    for (const y of [150, 650, 150]) scrollTo(y);
    expect(fly).not.toHaveBeenCalled();
    nextFrame();
    expect(entered()).toEqual(['plan']);
    expect(fly).toHaveBeenCalledTimes(1);
    scrollTo(650);
    nextFrame();
    expect(fly).toHaveBeenCalledTimes(2);
  });
});

test('in a window of another height the flight is as far as it is there', () => {
  openAt(-200);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(800);
  dispatchEvent(new Event('resize'));
  nextFrame();
  expect(fly.mock.calls.flat()).toEqual([{ from: 'start', to: 'plan', t: closeTo(0.0625) }]);
});

describe('nothing is entered', () => {
  test('by opening the page, wherever it stands: a day from the address holds', () => {
    openAt(600);
    dispatchEvent(new Event('scroll'));
    nextFrame();
    expect(entered()).toEqual([]);
  });

  test('after it is stopped, even by a scroll just before', () => {
    openAt(-500);
    scrollTo(650);
    stop();
    nextFrame();
    scrollTo(0);
    nextFrame();
    expect(entered()).toEqual([]);
  });

  test('after it is stopped between the frame and the task that enters', () => {
    openAt(-500);
    scrollTo(650);
    vi.advanceTimersToNextFrame();
    stop();
    vi.advanceTimersByTime(1);
    expect(entered()).toEqual([]);
  });
});
