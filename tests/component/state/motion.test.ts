import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../src/geo/camera.ts';
import { sees } from '../../../src/geo/fit.ts';
import { freeBoxes } from '../../../src/theme/layouts.ts';
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

describe('to another day the camera', () => {
  let frames: FrameRequestCallback[];
  beforeEach(() => {
    frames = [];
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  });
  afterEach(() => vi.unstubAllGlobals());
  const frameAt = (ms: number) => frames.shift()?.(ms);

  /** A map that shows what is due. */
  const shown = (flies = true) => {
    const explorer = explorerOf('en');
    explorer.enter('ship');
    explorer.motion.seen = () => {
      const camera = explorer.cameraNow('broad', null);
      return { camera, shows: (places) => sees(camera, places, freeBoxes.broad), flies };
    };
    return explorer;
  };

  test('eases, from where it was, for half a second', () => {
    const explorer = shown();
    explorer.goTo(day('2025-04-26'));
    expect(explorer.motion).toMatchObject({ glide: { from: explorer.cameraOf('ship', 'broad'), t: 0 }, moving: true });
    frameAt(1000);
    frameAt(1250);
    expect(explorer.motion.glide!.t).toBeCloseTo(0.5);
    frameAt(1500);
    expect(explorer.motion).toMatchObject({ glide: null, moving: false });
  });

  test('and back, whether the reader asks for the story or scrolls to another chapter', () => {
    for (const back of [(e: Shown) => e.backToStory(), (e: Shown) => e.enter('west')]) {
      const explorer = shown();
      explorer.goTo(day('2025-04-26'));
      const from = explorer.cameraNow('broad', null);
      back(explorer);
      expect(explorer.motion.glide).toEqual({ from, t: 0 });
    }
  });

  test('stands where it is, if it sees what is new there', () => {
    const explorer = shown();
    explorer.enter('confirmed');
    explorer.goTo(day('2025-04-27'));
    expect(explorer.motion).toMatchObject({ glide: null, moving: false });
  });

  test('cuts where motion is unwanted, and on a ground that cannot fly', () => {
    for (const matches of [true, false]) {
      vi.stubGlobal('matchMedia', () => ({ matches }));
      const explorer = shown(!matches);
      explorer.goTo(day('2025-04-26'));
      expect(explorer.motion).toMatchObject({ glide: null, moving: false });
    }
  });

  test('leaves the reader’s hand only for what the hand does not show', () => {
    const explorer = shown();
    explorer.goTo(day('2025-04-26'));
    const near = explorer.cameraNow('broad', null);
    explorer.enter('ship');
    explorer.motion.hold(near);
    explorer.goTo(day('2025-04-26'));
    expect(explorer.motion.free).toBe(near);
    explorer.motion.hold({ lon: -100, lat: 0, k: 4 });
    explorer.goTo(day('2025-04-27'));
    expect(explorer.motion.free).toBeNull();
  });

  type Shown = ReturnType<typeof shown>;
});
