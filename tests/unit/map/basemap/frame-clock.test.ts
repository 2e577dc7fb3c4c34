import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameClock } from '../../../../src/map/basemap/frame-clock.ts';

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
  const heard: number[] = [];
  const clock = new FrameClock((ms) => heard.push(ms));
  for (const [ms, moves] of frames) {
    if (moves) clock.moved();
    frame(ms);
  }
  return { heard, clock };
}

describe('the clock of frames', () => {
  test('times each frame in which the camera moves, but for the first', () =>
    expect(timed([[10, true], [20, true], [30, true], [40, true]]).heard).toEqual([20, 30, 40])); // prettier-ignore

  test('does not time a pause, nor the frame that ends it', () =>
    expect(timed([[10, true], [20, true], [5000, false], [60, false], [30, true], [40, true]]).heard).toEqual([20, 40])); // prettier-ignore

  test('counts two moves in one frame once', () => {
    const { heard, clock } = timed([[10, true]]);
    clock.moved();
    clock.moved();
    frame(25);
    expect(heard).toEqual([25]);
  });

  test('asks for no frame where nothing moves', () => {
    timed([[10, true], [20, true], [16, false]]); // prettier-ignore
    expect(callbacks.size).toBe(0);
  });

  test('hears nothing more once it is stopped', () => {
    const { heard, clock } = timed([[10, true], [20, true]]); // prettier-ignore
    clock.moved();
    clock.stop();
    frame(30);
    expect(heard).toEqual([20]);
    expect(callbacks.size).toBe(0);
  });
});
