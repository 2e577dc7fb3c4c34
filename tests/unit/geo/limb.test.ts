import { describe, expect, test } from 'vitest';
import { limbRadius } from '../../../src/geo/camera.ts';
import { globeWithin, limb } from '../../../src/geo/limb.ts';

const far = { lon: 60, lat: 50, k: 1 };
const near = { lon: 36, lat: 51, k: 12 };

test('the limb is a circle around the map’s middle', () => {
  const r = Math.round(limbRadius(far) * 1000);
  expect(limb(far, 1000)).toBe(`M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`);
});

describe('the globe in a picture', () => {
  test('shows its limb where that crosses the picture, be it a corner only', () => {
    const r = limbRadius(near);
    expect(globeWithin(far, 1000, [1, 0.5])).toBe(limb(far, 1000));
    expect(globeWithin(near, 1000, [r, 0.1])).toBe(limb(near, 1000));
  });

  test('is the picture where its limb lies beyond', () => {
    expect(globeWithin(near, 1000, [0.7004, 0.6])).toBe('M-701,-600H701V600H-701Z');
  });
});
