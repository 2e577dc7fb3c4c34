import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whenBegun, whenFree, whenNear } from '../../../src/state/schedule.ts';

/** jsdom has no idle callbacks: idleness is guessed after 200 ms. */
const IDLE = 200;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function started() {
  const run = vi.fn();
  whenBegun(run);
  return run;
}

describe('what a reader does first begins it, once the page is idle', () => {
  test.each(['pointermove', 'pointerdown', 'wheel', 'scroll', 'keydown', 'focusin'])('%s', (sign) => {
    const run = started();
    vi.advanceTimersByTime(4000);
    expect(run).not.toHaveBeenCalled();
    document.body.dispatchEvent(new Event(sign, { bubbles: true }));
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(IDLE);
    expect(run).toHaveBeenCalledOnce();
  });
});

test('a page that comes under a pointer at rest is told of a move that is none, and waits for one', () => {
  const run = started();
  const move = (movementX: number) =>
    document.body.dispatchEvent(
      Object.assign(new Event('pointermove', { bubbles: true }), { movementX, movementY: 0 }),
    );
  move(0);
  vi.advanceTimersByTime(IDLE);
  expect(run).not.toHaveBeenCalled();
  move(1);
  vi.advanceTimersByTime(IDLE);
  expect(run).toHaveBeenCalledOnce();
});

test('a reader who only looks, or whose device hides what it does, waits ten seconds', () => {
  const run = started();
  vi.advanceTimersByTime(9999 + IDLE);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('an event that is no sign begins nothing, and the ten seconds start anew', () => {
  const run = vi.fn();
  whenBegun(run, ({ type }) => type !== 'scroll');
  vi.advanceTimersByTime(9000);
  dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(9999 + IDLE);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('it begins once, whatever follows', () => {
  const run = started();
  for (const sign of ['scroll', 'keydown', 'scroll']) dispatchEvent(new Event(sign));
  vi.advanceTimersByTime(20_000);
  expect(run).toHaveBeenCalledOnce();
});

describe('what a frame must not wait for', () => {
  /** The next idle period, with so many milliseconds until the next frame. */
  let idle: (left: number) => void;
  beforeEach(() =>
    vi.stubGlobal('requestIdleCallback', (run: IdleRequestCallback) => {
      idle = (left) => run({ timeRemaining: () => left, didTimeout: false });
    }),
  );
  afterEach(() => vi.unstubAllGlobals());

  test('runs when none is due soon', () => {
    const run = vi.fn();
    whenFree(run);
    idle(5);
    idle(16);
    expect(run).not.toHaveBeenCalled();
    idle(45);
    expect(run).toHaveBeenCalledOnce();
  });

  test.each([
    { what: 'what is near already waits for that', near: [true], runs: 0 },
    { what: 'what scrolling brings does not: it has to be there before it is seen', near: [false, true], runs: 1 },
  ])('$what', ({ near, runs }) => {
    let tell: (isIntersecting: boolean) => void = () => undefined;
    class Observer {
      observe = () => undefined;
      disconnect = () => undefined;
      constructor(hear: (entries: { isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => hear([{ isIntersecting }]);
      }
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    const run = vi.fn();
    whenNear(document.body, run);
    near.forEach((isNear) => tell(isNear));
    idle(5);
    expect(run).toHaveBeenCalledTimes(runs);
    idle(45);
    expect(run).toHaveBeenCalled();
  });

  test('runs after a fifth of a second all the same', () => {
    const run = vi.fn();
    whenFree(run);
    vi.advanceTimersByTime(199);
    idle(5);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    idle(5);
    expect(run).toHaveBeenCalledOnce();
  });
});
