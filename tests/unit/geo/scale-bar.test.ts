import { describe, expect, test } from 'vitest';
import { project } from '../../../src/geo/camera.ts';
import { KM_PER_DEGREE } from '../../../src/geo/earth.ts';
import { scaleBar } from '../../../src/geo/scale-bar.ts';

const camera = (k: number) => ({ lon: 36, lat: 51, k });

describe('the scale bar', () => {
  test.each([
    [16, 558, 50],
    [16, 708, 50],
    [11, 988, 50],
    [4, 558, 200],
    [30, 1000, 20],
  ])('is a round length: %f globe radii per height of %i px, %i km', (k, height, km) =>
    expect(scaleBar(camera(k), height, 100).km).toBe(km),
  );

  test('is never longer than asked for, nor shorter than 2/5 of it', () => {
    for (let k = 4; k < 40; k += 0.37) {
      const { px } = scaleBar(camera(k), 700, 100);
      expect(px).toBeLessThanOrEqual(100);
      expect(px).toBeGreaterThanOrEqual(40);
    }
  });

  test('is true to what the map shows in its middle', () => {
    const { km, px } = scaleBar(camera(16), 700, 100);
    const [, y] = project(camera(16), [36, 51 - km / KM_PER_DEGREE])!;
    expect(y * 700).toBeCloseTo(px, 1);
  });
});
