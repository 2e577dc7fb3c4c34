import { describe, expect, test } from 'vitest';
import { contains, overlaps, type Rect } from '../../../src/geo/rect.ts';
import { orientationOf } from '../../../src/map/orientation.ts';
import type { Layout } from '../../../src/theme/layouts.ts';
import { viewportIn } from '../../support/layouts.ts';

const globe = { lon: 60, lat: 60, k: 0.7 };
const region = { lon: 36, lat: 51, k: 16 };
const phone = viewportIn('upright', 390, 558);

describe('the little globe and the scale bar', () => {
  test.each<[Layout['id'], number, number]>([
    ['upright', 320, 462],
    ['upright', 390, 558],
    ['middle', 1024, 676],
    ['wide', 1280, 708],
    ['wide', 2560, 1300],
  ])('in the layout "%s" of %i x %i px stand in the free part, apart from one another', (id, width, height) => {
    const free = viewportIn(id, width, height);
    const { locator, scaleBar } = orientationOf(free, region, []);
    expect(contains(free.frame, locator!)).toBe(true);
    expect(contains(free.frame, scaleBar!)).toBe(true);
    expect(overlaps(locator!, scaleBar!)).toBe(false);
  });

  test('make way for a disc, to the other corner', () => {
    const { locator } = orientationOf(phone, region, []);
    const moved = orientationOf(phone, region, [locator!]);
    expect(moved.locator!.x).toBeLessThan(locator!.x);
    expect(overlaps(moved.scaleBar!, locator!)).toBe(false);
    expect(overlaps(moved.scaleBar!, moved.locator!)).toBe(false);
  });

  test('are left out where all the room is taken', () => {
    const everything: Rect = phone.frame;
    expect(orientationOf(phone, region, [everything])).toEqual({ locator: null, scaleBar: null });
  });

  test('are not needed on a map that shows the globe itself', () =>
    expect(orientationOf(viewportIn('wide', 1280, 708), globe, [])).toEqual({ locator: null, scaleBar: null }));
});

describe('the little globe', () => {
  test('is smaller on phones', () => {
    expect(orientationOf(phone, region, []).locator!.width).toBe(44);
    expect(orientationOf(viewportIn('wide', 1280, 708), region, []).locator!.width).toBe(56);
  });

  test('is left out where the map is low, and the bar stands in its corner', () => {
    const low = viewportIn('low', 370, 160);
    const { locator, scaleBar } = orientationOf(low, region, []);
    expect(locator).toBeNull();
    expect(scaleBar!.x + scaleBar!.width).toBeGreaterThan(low.frame.x + low.frame.width - 12);
  });
});
