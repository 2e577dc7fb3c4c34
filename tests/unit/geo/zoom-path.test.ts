import { interpolateZoom } from 'd3';
import { describe, expect, test } from 'vitest';
import { zoomPath } from '../../../src/geo/zoom-path.ts';

const WAYS = [
  ['near, as wide', 0.01, 0.2, 0.2],
  ['far, as wide', 1.4, 0.2, 0.2],
  ['far, into detail', 1.2, 0.5, 0.02],
  ['far, out of it', 1.2, 0.02, 0.5],
  ['half round the globe', Math.PI, 0.3, 0.05],
  ['on the spot', 0, 0.4, 0.1],
  ['all but on the spot', 1e-7, 0.1, 0.4],
] as const;

describe.each(WAYS)('%s', (_, far, from, to) => {
  const path = zoomPath(far, from, to);

  test('the path begins and ends where it should', () => {
    expect(path(0)).toEqual({ along: expect.closeTo(0, 9), width: expect.closeTo(from, 9) });
    expect(path(1)).toEqual({ along: expect.closeTo(far, 9), width: expect.closeTo(to, 9) });
  });

  test('the path is that of d3', () => {
    const other = interpolateZoom([0, 0, from], [far, 0, to]);
    for (let t = 0; t <= 1; t += 1 / 16) {
      const [along, , width] = other(t);
      expect(path(t)).toEqual({ along: expect.closeTo(along, 9), width: expect.closeTo(width, 9) });
    }
  });

  test('the path never turns back', () => {
    const ways = Array.from({ length: 33 }, (_each, step) => path(step / 32).along);
    expect(ways).toEqual([...ways].sort((a, b) => a - b));
  });
});

test('over a long way more comes into sight, and the most in the middle of a level one', () => {
  const widths = Array.from({ length: 9 }, (_, step) => zoomPath(1.4, 0.2, 0.2)(step / 8).width);
  expect(Math.max(...widths)).toBe(widths[4]);
  expect(widths[4]).toBeGreaterThan(1);
});
