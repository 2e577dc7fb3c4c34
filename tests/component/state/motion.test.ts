import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../src/geo/camera.ts';
import { Motion } from '../../../src/state/motion.svelte.ts';
import { explorerOf, day } from '../../support/real-explorer.ts';

const here: Camera = { lon: 40, lat: 50, k: 2 };
const there: Camera = { lon: 41, lat: 50, k: 2 };

describe('a map in the reader’s hand', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

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
