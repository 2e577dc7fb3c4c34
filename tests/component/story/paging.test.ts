import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Steps } from '../../../src/story/steps.svelte.ts';
import { scrollPage, swipeDirection, turnByKeys, turnBySwipes, type Turn } from '../../../src/story/paging.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const turn = vi.fn<Turn>();

test.each([
  ['to the left', -60, 0, 1],
  ['to the right', 60, 10, -1],
  ['too short', -30, 0, 0],
  ['downwards', 50, 60, 0],
  ['along a diagonal', -50, 45, 0],
])('a finger’s way %s', (_, x, y, way) => expect(swipeDirection(x, y)).toBe(way));

/** A pointer's event, which jsdom does not know. */
function pointer(type: string, x: number, { pointerType = 'touch', pointerId = 1, isPrimary = true } = {}): Event {
  return Object.assign(new Event(type, { bubbles: true }), { x, y: 0, pointerType, pointerId, isPrimary });
}

let surface: HTMLElement;
let stop: () => void;
beforeEach(() => {
  surface = document.body.appendChild(document.createElement('div'));
  stop = turnBySwipes(surface, turn);
});
afterEach(() => {
  stop();
  surface.remove();
});
const draw = (from: Event, ...rest: Event[]) => [from, ...rest].forEach((event) => surface.dispatchEvent(event));

test('a swipe to the left turns to the next card, one to the right back', () => {
  draw(pointer('pointerdown', 200), pointer('pointerup', 100));
  draw(pointer('pointerdown', 100), pointer('pointerup', 200));
  expect(turn.mock.calls).toEqual([[1], [-1]]);
});

test.each([
  ['a mouse', [pointer('pointerdown', 200, { pointerType: 'mouse' }), pointer('pointerup', 100)]],
  [
    'a touch that scrolled the page',
    [pointer('pointerdown', 200), pointer('pointercancel', 150), pointer('pointerup', 100)],
  ],
  ['a second finger', [pointer('pointerdown', 200, { isPrimary: false }), pointer('pointerup', 100)]],
  ['another finger’s end', [pointer('pointerdown', 200), pointer('pointerup', 100, { pointerId: 2 })]],
])('%s turns nothing', (_, [from, ...rest]) => {
  draw(from!, ...rest);
  expect(turn).not.toHaveBeenCalled();
});

test('once stopped no swipe turns anything', () => {
  stop();
  draw(pointer('pointerdown', 200), pointer('pointerup', 100));
  expect(turn).not.toHaveBeenCalled();
});

test('arrows turn the cards, Home and End go to the first and the last, and other keys stay the browser’s', () => {
  const steps = new Steps(explorerOf('en'));
  const press = turnByKeys(turn, steps);
  surface.addEventListener('keydown', press);
  const taken = (key: string, keys = {}) =>
    !surface.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...keys }));
  expect(['ArrowRight', 'ArrowLeft', 'End'].map((key) => taken(key))).toEqual([true, true, true]);
  expect(turn.mock.calls).toEqual([[1], [-1]]);
  expect(steps.at).toBe(steps.all.length - 1);
  taken('Home');
  expect(steps.at).toBe(0);
  expect([taken('Tab'), taken('ArrowDown'), taken('ArrowRight', { altKey: true })]).toEqual([false, false, false]);
});

/** A box of 100 px with so many px in it. */
function boxOf(scrollHeight: number, scrollTop = 0): Element {
  const most = scrollHeight - 100;
  return {
    clientHeight: 100,
    scrollHeight,
    scrollTop,
    scrollTo({ top }: ScrollToOptions) {
      this.scrollTop = Math.max(0, Math.min(most, top!));
    },
  } as Element;
}

test('a box that shows all it holds has no further page', () => {
  expect([scrollPage(boxOf(100), 1), scrollPage(boxOf(100), -1)]).toEqual([false, false]);
});

test('the rounding of a box’s height is no page', () => {
  expect(scrollPage(boxOf(101), 1)).toBe(false);
});

test('pages go on to the end, each with some of the one before, and back to the start', () => {
  const box = boxOf(280);
  const tops = () => [1, 1, 1, -1, -1, -1].map((way) => [scrollPage(box, way as 1 | -1), box.scrollTop]);
  expect(tops()).toEqual([
    [true, 76],
    [true, 152],
    [true, 180],
    [true, 104],
    [true, 28],
    [true, 0],
  ]);
  expect(scrollPage(box, -1)).toBe(false);
});

test('a box lower than a line still moves', () => {
  const box = { ...boxOf(280), clientHeight: 10 };
  expect(scrollPage(box, 1)).toBe(true);
  expect(box.scrollTop).toBeGreaterThan(0);
});
