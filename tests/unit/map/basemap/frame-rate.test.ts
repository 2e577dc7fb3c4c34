import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameMeter, FrameTimer } from '../../../../src/map/basemap/frame-rate.ts';

let now = 0;
let callbacks = new Map<number, () => void>();

/** The next frame, so many ms after the one before. */
function frame(ms: number): void {
  now += ms;
  const due = callbacks;
  callbacks = new Map();
  for (const callback of due.values()) callback();
}

beforeEach(() => {
  now = 0;
  callbacks = new Map();
  let id = 0;
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => (callbacks.set((id += 1), callback), id));
  vi.stubGlobal('cancelAnimationFrame', (request: number) => callbacks.delete(request));
});

/** Frames of these lengths; in those marked the camera moves. */
function timed(frames: readonly (readonly [ms: number, moves: boolean])[]) {
  const durations: number[] = [];
  const timer = new FrameTimer((ms) => durations.push(ms));
  for (const [ms, moves] of frames) {
    if (moves) timer.moved();
    frame(ms);
  }
  return { durations, timer };
}

describe('the timer of frames', () => {
  test('times each frame in which the camera moves, but for the first', () =>
    expect(timed([[10, true], [20, true], [30, true], [40, true]]).durations).toEqual([20, 30, 40])); // prettier-ignore

  test('does not time a pause, nor the frame that ends it', () =>
    expect(timed([[10, true], [20, true], [5000, false], [60, false], [30, true], [40, true]]).durations).toEqual([20, 40])); // prettier-ignore

  test('counts two moves in one frame once', () => {
    const { durations, timer } = timed([[10, true]]);
    timer.moved();
    timer.moved();
    frame(25);
    expect(durations).toEqual([25]);
  });

  test('asks for no frame where nothing moves', () => {
    timed([[10, true], [20, true], [16, false]]); // prettier-ignore
    expect(callbacks.size).toBe(0);
  });

  test('records nothing once it is stopped', () => {
    const { durations, timer } = timed([[10, true], [20, true]]); // prettier-ignore
    timer.moved();
    timer.stop();
    frame(30);
    expect(durations).toEqual([20]);
    expect(callbacks.size).toBe(0);
  });
});

const verdictOf = (frames: readonly number[]) => {
  const meter = new FrameMeter();
  for (const ms of frames) meter.add(ms);
  return meter.verdict;
};
const times = (count: number, ms: number) => Array<number>(count).fill(ms);

describe('the verdict on the first flight', () => {
  test.each([
    ['is not given before it begins', [], null],
    ['waits for five frames', times(4, 400), null],
    ['is slow where the median frame takes more than 80 ms', times(5, 81), 'slow'],
    ['is fast where it takes 80 ms', times(5, 80), 'fast'],
    ['does not mind two frames out of five that stutter', [900, 16, 17, 16, 700], 'fast'],
    ['does not count on two that are smooth', [16, 300, 300, 300, 16], 'slow'],
    ['turns to slow while the first second lasts', [...times(5, 16), ...times(7, 200)], 'slow'],
    ['stays slow, whatever comes after', [...times(5, 200), ...times(50, 16)], 'slow'],
    ['stays fast after a second of smooth flight', [...times(60, 16), ...times(200, 400)], 'fast'],
  ] as const)('%s', (_, frames, verdict) => expect(verdictOf(frames)).toBe(verdict));
});
