import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Motion } from '../../../src/state/motion.svelte.ts';

const flight = (t: number) => ({ from: 'a', to: 'b', t });
const camera = { lon: 10, lat: 50, k: 1 };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the camera moves', () => {
  test('with every step of a flight, and rests when the reader pauses on the way', () => {
    const motion = new Motion();
    motion.fly(flight(0.2));
    vi.advanceTimersByTime(100);
    motion.fly(flight(0.3));
    vi.advanceTimersByTime(100);
    expect(motion.moving).toBe(true);
    vi.advanceTimersByTime(100);
    expect(motion).toMatchObject({ moving: false, flight: flight(0.3) });
  });

  test('no longer, the moment that a flight has landed', () => {
    const motion = new Motion();
    motion.fly(flight(0.9));
    motion.fly(null);
    expect(motion).toMatchObject({ moving: false, flight: null });
  });

  test('in the reader’s hand, and is the story’s again when he lets go', () => {
    const motion = new Motion();
    motion.hold(camera);
    expect(motion).toMatchObject({ free: camera, moving: true });
    motion.letGo();
    expect(motion).toMatchObject({ free: null, moving: false });
  });

  test('not by scrolling inside a chapter', () => {
    const motion = new Motion();
    motion.hold(camera);
    motion.fly(null);
    expect(motion.moving).toBe(true);
  });
});
