import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../src/geo/camera.ts';
import { Motion } from '../../../src/state/motion.svelte.ts';
import { day, explorerOf } from '../../support/real-explorer.ts';

const here: Camera = { lon: 40, lat: 50, k: 2 };
const there: Camera = { lon: 41, lat: 50, k: 2 };
const flight = (t: number) => ({ from: 'a', to: 'b', t });

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
});

describe('a map in the reader’s hand', () => {
  test('stands where the hand holds it, until it is let go', () => {
    const motion = new Motion();
    expect(motion.free).toBeNull();
    motion.hold(here);
    motion.hold(there);
    expect(motion.free).toBe(there);
    motion.letGo();
    expect(motion.free).toBeNull();
  });

  test('does not move by being taken', () => {
    const motion = new Motion();
    motion.hold(here);
    expect(motion.moving).toBe(false);
  });

  test('moves with every step, and rests a moment after the last', () => {
    const motion = new Motion();
    motion.hold(here);
    for (let i = 0; i < 5; i++) {
      motion.hold(there);
      vi.advanceTimersByTime(100);
      expect(motion.moving).toBe(true);
    }
    vi.advanceTimersByTime(100);
    expect(motion.moving).toBe(false);
  });

  test('rests as soon as it is let go', () => {
    const motion = new Motion();
    motion.hold(here);
    motion.hold(there);
    motion.letGo();
    expect(motion.moving).toBe(false);
  });
});

describe('the story takes the map back', () => {
  const held = () => {
    const explorer = explorerOf('en');
    explorer.motion.hold(here);
    return explorer;
  };

  test('as the reader enters a chapter', () => {
    const explorer = held();
    explorer.enter('border');
    expect(explorer.motion.free).toBeNull();
  });

  test('as a link asks for a view', () => {
    const explorer = held();
    explorer.show(explorer.view);
    expect(explorer.motion.free).toBeNull();
  });

  test('but not for another day, lens or statement', () => {
    const explorer = held();
    explorer.goTo(day('2024-11-23'));
    explorer.look('happened');
    explorer.open('004-35');
    expect(explorer.motion.free).toBe(here);
  });
});
