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

describe('the ground of the camera that is due next', () => {
  test('is drawn ahead, layer by layer, once the page is idle', () => {
    const land = counted(decoded.land);
    const layers = { ...decoded, land: land.geometry };
    const due = vi.fn(() => farEast);
    show(layers, russia, due);
    const shown = land.count();
    expect(due).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    const ahead = land.count();
    expect(ahead).toBeGreaterThan(shown);
    expect(show(layers, farEast).querySelector('.land')).toHaveAttribute('d', expect.stringMatching(/^M/));
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
