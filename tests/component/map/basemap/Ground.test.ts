import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Camera } from '../../../../src/geo/camera.ts';
import { decodeGround, type GroundLayers } from '../../../../src/geo/topology.ts';
import Ground from '../../../../src/map/basemap/Ground.svelte';
import type { GroundControl } from '../../../../src/map/basemap/ground-control.svelte.ts';
import { world } from '../../../support/basemap.ts';
import { counted } from '../../../support/counted.ts';

const russia: Camera = { lon: 85, lat: 58, k: 0.75 };
const farEast: Camera = { lon: 128, lat: 50, k: 2.2 };
const decoded = decodeGround(world);

/** Ms. */
const FRAME = 17;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The drawn ground, over the page's own or under the live one. */
function show(
  layers: GroundLayers,
  camera: Camera,
  next?: () => Camera,
  { covered = false, prerendered = false } = {},
) {
  const nothing = () => undefined;
  const control = {
    ...{ covered, prerendered, live: covered, attach: nothing, attachLive: nothing, settle: nothing },
    aim: { camera },
    data: { world: layers, region: null },
  } as unknown as GroundControl;
  const { container } = render(Ground, { control, next });
  flushSync();
  return container;
}

test('a ground that comes is drawn layer by layer, a frame for each, and shown when it is whole', () => {
  const layers = Object.entries(decoded).map(([name, geometry]) => [name, geometry && counted(geometry)] as const);
  const page = show(Object.fromEntries(layers.map(([name, each]) => [name, each?.geometry])) as never, russia);
  const drawn = () => layers.filter(([, each]) => each && each.count() > 0).length;
  const all = layers.filter(([, each]) => each).length;
  const counts = [drawn()];
  while (!page.querySelector('.land')) {
    vi.advanceTimersByTime(FRAME);
    flushSync();
    counts.push(drawn());
  }
  expect(counts.at(-1)).toBe(all);
  expect(Math.max(...counts.map((count, index) => count - (counts[index - 1] ?? 0)))).toBe(1);
});

describe('the ground of the camera that is due next', () => {
  test('is drawn ahead, layer by layer, once the page is idle', () => {
    const land = counted(decoded.land);
    const layers = { ...decoded, land: land.geometry };
    const due = vi.fn(() => farEast);
    show(layers, russia, due);
    expect([land.count(), due.mock.calls]).toEqual([0, []]);
    vi.advanceTimersByTime(10_000);
    const ahead = land.count();
    const page = show(layers, farEast);
    vi.advanceTimersByTime(10_000);
    flushSync();
    expect(page.querySelector('.land')).toHaveAttribute('d', expect.stringMatching(/^M/));
    expect(land.count()).toBe(ahead);
  });

  test('is drawn ahead where the page has the present one already, which is not drawn', () => {
    const land = counted(decoded.land);
    const page = show({ ...decoded, land: land.geometry }, russia, () => farEast, { prerendered: true });
    expect([land.count(), page.querySelector('.land')]).toEqual([0, null]);
    vi.advanceTimersByTime(10_000);
    expect(land.count()).toBeGreaterThan(0);
  });

  test('is not drawn under the live ground', () => {
    const land = counted(decoded.land);
    show({ ...decoded, land: land.geometry }, russia, () => farEast, { covered: true });
    vi.advanceTimersByTime(10_000);
    expect(land.count()).toBe(0);
  });
});
