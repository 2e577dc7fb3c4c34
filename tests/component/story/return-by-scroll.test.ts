import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { returnByScroll } from '../../../src/story/return-by-scroll.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

let explorer: Explorer;
let stop: () => void;
/** The chapter of the ship is in the window, the next one below it. */
const chapters = [
  ['ship', -300],
  ['west', 900],
].map(([id, top]) => {
  const section = Object.assign(document.createElement('section'), { id });
  section.getBoundingClientRect = () =>
    ({ top: (top as number) - scrollY, bottom: (top as number) + 1200 - scrollY }) as DOMRect;
  return section;
});

function scrollTo(y: number) {
  vi.stubGlobal('scrollY', y);
  dispatchEvent(new Event('scroll'));
}
const leave = () => explorer.goTo(day('2025-04-26'));
const isBack = () => explorer.view.mode === 'story';

beforeEach(() => {
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(768);
  explorer = explorerOf('en');
  explorer.enter('ship');
  stop = returnByScroll(explorer, chapters);
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('who scrolls on has the story back, with its day', () => {
  leave();
  scrollTo(100);
  expect(explorer.view).toMatchObject({ mode: 'story', chapter: 'ship', day: day('2024-10-23') });
});

test('in the chapter that is there by then', () => {
  leave();
  scrollTo(600);
  expect(explorer.view).toMatchObject({ mode: 'story', chapter: 'west' });
});

test('a finger that trembles leaves the day, from wherever the reader left the story', () => {
  scrollTo(400);
  leave();
  scrollTo(440);
  scrollTo(390);
  expect(isBack()).toBe(false);
  scrollTo(460);
  expect(isBack()).toBe(true);
});

test('what the browser scrolls because the window has another size does, too', () => {
  vi.useFakeTimers();
  leave();
  dispatchEvent(new Event('resize'));
  scrollTo(500);
  expect(isBack()).toBe(false);
  vi.advanceTimersByTime(1000);
  scrollTo(600);
  expect(isBack()).toBe(true);
});

test('nor does what the browser scrolls to bring the focus into view, or because the page has another height', () => {
  vi.useFakeTimers();
  leave();
  dispatchEvent(new Event('focusin'));
  scrollTo(400);
  vi.advanceTimersByTime(1000);
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(5000);
  scrollTo(200);
  expect(isBack()).toBe(false);
  scrollTo(300);
  expect(isBack()).toBe(true);
});

test('below the story, among its charts, the day stays', () => {
  leave();
  scrollTo(2100);
  scrollTo(2400);
  expect(isBack()).toBe(false);
});

test('a turn of the wheel is the reader’s, whatever has changed just before', () => {
  leave();
  dispatchEvent(new Event('focusin'));
  vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(6000);
  dispatchEvent(new Event('wheel'));
  scrollTo(120);
  expect(isBack()).toBe(true);
});
