import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { feedScroll, type ScrollFeed } from '../../../src/embed/feed-scroll.ts';

/** A story of 5,000 px in a window of 1,000. */
let height = 5000;
const tell = vi.fn<(part: number) => void>();
let feed: ScrollFeed;
/** The browser says so after the fact. */
const announceScroll = () => dispatchEvent(new Event('scroll'));
const scrolledTo = (y: number) => {
  vi.stubGlobal('scrollY', y);
  announceScroll();
};
beforeEach(() => {
  height = 5000;
  vi.stubGlobal('scrollY', 0);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(1000);
  vi.stubGlobal('scrollTo', ({ top }: ScrollToOptions) => vi.stubGlobal('scrollY', Math.round(top!)));
  const story = document.createElement('article');
  story.getBoundingClientRect = () => ({ bottom: height - scrollY }) as DOMRect;
  feed = feedScroll(story, tell);
});
afterEach(() => feed.stop());

test.each([
  [0, 0],
  [0.5, 2000],
  [1, 4000],
])('a part of %d is so much of the way', (part, y) => {
  feed.to(part);
  expect(scrollY).toBe(y);
});

test('where it was told to go is not told back', () => {
  [0.2, 0.4003, 1].forEach((part) => {
    feed.to(part);
    announceScroll();
  });
  expect(tell).not.toHaveBeenCalled();
});

test('where the browser went by itself is told, once', () => {
  feed.to(0.5);
  scrolledTo(3000);
  scrolledTo(3000);
  expect(tell.mock.calls).toEqual([[0.75]]);
});

test('a place in the story is asked of the page around, and not gone to before', () => {
  feed.to(0.5);
  feed.ask(3000);
  expect(tell.mock.calls).toEqual([[0.75]]);
  expect(scrollY).toBe(2000);
});

test('the place that is kept in a frame of another size is told where it is another part', () => {
  feed.to(0.5);
  height = 9000;
  scrolledTo(4000);
  expect(tell).not.toHaveBeenCalled();
  scrolledTo(4400);
  expect(tell.mock.calls).toEqual([[0.55]]);
});

test('the end of the story is its end in a frame of any size, and nothing to tell', () => {
  feed.to(1);
  height = 9000;
  scrolledTo(8000);
  expect(tell).not.toHaveBeenCalled();
});

test('a page that fits its window has no parts to tell', () => {
  height = 1000;
  scrolledTo(10);
  expect(tell).not.toHaveBeenCalled();
});

test('once stopped it tells nothing', () => {
  feed.stop();
  scrolledTo(3000);
  expect(tell).not.toHaveBeenCalled();
});
