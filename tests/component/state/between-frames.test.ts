import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint, stepAfterPaints, stepWhenIdle } from '../../../src/state/between-frames.ts';

/** jsdom has no idle callbacks: idleness is guessed after 200 ms. */
const IDLE = 200;
/** With the task after it. */
const FRAME = 17;

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

test.each([
  ['when the page is idle', stepWhenIdle, IDLE],
  ['after a frame', stepAfterPaints, FRAME],
])('work goes on from step to step, each %s, until it is called off', (_, go, ms) => {
  const done: string[] = [];
  function* work() {
    for (const name of ['a', 'b', 'c']) {
      done.push(name);
      yield;
    }
  }
  const cancel = go(work());
  expect(done).toEqual([]);
  vi.advanceTimersByTime(ms);
  expect(done).toEqual(['a']);
  vi.advanceTimersByTime(ms);
  expect(done).toEqual(['a', 'b']);
  cancel();
  vi.advanceTimersByTime(10 * ms);
  expect(done).toEqual(['a', 'b']);
});
