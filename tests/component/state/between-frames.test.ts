import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint, stepWhenIdle } from '../../../src/state/between-frames.ts';

/** jsdom has no idle callbacks: idleness is guessed after 200 ms. */
const IDLE = 200;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is to follow a paint has a task of its own after the next frame', () => {
  const run = vi.fn();
  afterPaint(run);
  vi.advanceTimersToNextFrame();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledOnce();
});

test('work goes on from step to step, each when the page is idle, until it is called off', () => {
  const done: string[] = [];
  function* work() {
    for (const name of ['a', 'b', 'c']) {
      done.push(name);
      yield;
    }
  }
  const cancel = stepWhenIdle(work());
  expect(done).toEqual([]);
  vi.advanceTimersByTime(IDLE);
  expect(done).toEqual(['a']);
  vi.advanceTimersByTime(IDLE);
  expect(done).toEqual(['a', 'b']);
  cancel();
  vi.advanceTimersByTime(10 * IDLE);
  expect(done).toEqual(['a', 'b']);
});
