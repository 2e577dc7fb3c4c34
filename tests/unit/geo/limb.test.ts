import { expect, test } from 'vitest';
import { limbRadius } from '../../../src/geo/camera.ts';
import { limb } from '../../../src/geo/limb.ts';

const far = { lon: 60, lat: 50, k: 1 };

test('the limb is a circle around the map’s middle', () => {
  const r = Math.round(limbRadius(far) * 1000);
  expect(limb(far, 1000)).toBe(`M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0Z`);
});
