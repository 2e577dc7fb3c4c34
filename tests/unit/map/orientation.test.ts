import { describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../../src/geo/rect.ts';
import { locatorRect, scaleBarRect } from '../../../src/map/orientation.ts';
import { roomOf } from '../../../src/map/room.ts';
import { layouts, type Layout } from '../../../src/theme/layouts.ts';

const globe = { lon: 60, lat: 60, k: 0.7 };
const region = { lon: 36, lat: 51, k: 16 };
const room = (id: Layout['id'], width: number, height: number) =>
  roomOf(
    layouts.find((layout) => layout.id === id)!,
    width,
    height,
  );

test.each<[Layout['id'], number, number]>([
  ['upright', 320, 462],
  ['upright', 390, 558],
  ['middle', 1024, 676],
  ['wide', 1280, 708],
  ['wide', 2560, 1300],
])('in the layout "%s" of %i x %i px both stand in the free part, apart from one another', (id, width, height) => {
  const free = room(id, width, height);
  const [locator, bar] = [locatorRect(free, region)!, scaleBarRect(free, region)!];
  expect(contains(free.frame, locator)).toBe(true);
  expect(contains(free.frame, bar)).toBe(true);
  expect(overlaps(locator, bar)).toBe(false);
});

describe('the little globe', () => {
  test('is smaller on phones', () => {
    expect(locatorRect(room('upright', 390, 558), region)!.width).toBe(44);
    expect(locatorRect(room('wide', 1280, 708), region)!.width).toBe(56);
  });

  test('is left out where the map is low, and the bar stands in its corner', () => {
    const low = room('low', 370, 160);
    expect(locatorRect(low, region)).toBeNull();
    const bar = scaleBarRect(low, region)!;
    expect(bar.x + bar.width).toBeGreaterThan(low.frame.x + low.frame.width - 12);
  });
});

test('neither stands on a map that shows the globe itself', () => {
  expect(locatorRect(room('wide', 1280, 708), globe)).toBeNull();
  expect(scaleBarRect(room('wide', 1280, 708), globe)).toBeNull();
});
