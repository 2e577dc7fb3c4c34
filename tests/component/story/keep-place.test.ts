import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepPlace, type PlaceKeeper } from '../../../src/story/keep-place.ts';

/** Ten cards of a window's height and more, and what a page knows of its layout. */
const CARDS = 10;
const page = { width: 390, height: 600, card: 700 };
const root = document.documentElement;
const map = document.createElement('div');
const whole = document.createElement('div');
let keeper: PlaceKeeper;

const box = (top: number, height: number) => ({ top: top - scrollY, bottom: top + height - scrollY }) as DOMRect;
const cards = () =>
  Array.from({ length: CARDS }, (_, i) => {
    const card = document.createElement('div');
    card.getBoundingClientRect = () => box(i * page.card, page.card);
    return card;
  });
const scrolled = vi.fn(({ top }: ScrollToOptions) => vi.stubGlobal('scrollY', top));
const goTo = (y: number) => {
  vi.stubGlobal('scrollY', y);
  dispatchEvent(new Event('scroll'));
};
const turn = (width: number, height: number, card: number) => {
  Object.assign(page, { width, height, card });
  dispatchEvent(new Event('resize'));
  vi.runAllTimers();
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(page, { width: 390, height: 600, card: 700 });
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollTo', scrolled);
  Object.defineProperty(root, 'clientWidth', { configurable: true, get: () => page.width });
  Object.defineProperty(root, 'clientHeight', { configurable: true, get: () => page.height });
  Object.defineProperty(map, 'clientHeight', { configurable: true, get: () => page.height - 100 });
  whole.getBoundingClientRect = () => box(0, CARDS * page.card);
  keeper = keepPlace(map, cards(), whole);
});
afterEach(() => {
  keeper.stop();
  vi.useRealTimers();
});

test('a turned phone shows the same card, and turned back the same px', () => {
  // The fifth card, half of it past the middle of the window.
  goTo(4 * 700 + 350 - 300);
  turn(700, 300, 400);
  expect(scrollY).toBe(4 * 400 + 200 - 150);
  dispatchEvent(new Event('scroll'));
  turn(390, 600, 700);
  expect(scrollY).toBe(4 * 700 + 350 - 300);
});

test('what the browser scrolls by itself, since the page has become shorter, is not taken for the reader’s place', () => {
  goTo(4000);
  Object.assign(page, { width: 700, height: 300, card: 400 });
  goTo(3700);
  expect(scrollY).toBeLessThan(3000);
});

test('what takes its new height only after the window has its new size moves nobody', () => {
  goTo(2850);
  Object.assign(page, { width: 700, height: 300, card: 380 });
  dispatchEvent(new Event('resize'));
  page.card = 400;
  // The browser keeps what is on the screen, as well as it can.
  goTo(scrollY + 20);
  vi.runAllTimers();
  expect(scrollY).toBe(4 * 400 + 200 - 150);
});

test('a reader who scrolls on before all has its new height is not taken back', () => {
  goTo(2850);
  Object.assign(page, { width: 700, height: 300, card: 400 });
  dispatchEvent(new Event('resize'));
  dispatchEvent(new Event('wheel'));
  goTo(500);
  vi.runAllTimers();
  expect(scrollY).toBe(500);
});

test('a reader who goes on after a turn is there from then on', () => {
  goTo(2850);
  turn(700, 300, 400);
  goTo(250);
  turn(390, 600, 700);
  expect(scrollY).toBe(1 * 700 - 300);
});

test('an address bar that comes or goes moves nothing', () => {
  goTo(2850);
  vi.stubGlobal('innerHeight', 656);
  dispatchEvent(new Event('resize'));
  expect(scrolled).not.toHaveBeenCalled();
});

test('whoever asks is told whether the layout has changed', () => {
  expect(keeper.look()).toBe(false);
  page.width = 500;
  expect(keeper.look()).toBe(true);
  expect(keeper.look()).toBe(false);
});

test('once stopped it leaves the page alone', () => {
  goTo(2850);
  keeper.stop();
  turn(700, 300, 400);
  expect(scrolled).not.toHaveBeenCalled();
});
