import { describe, expect, test } from 'vitest';
import { linesOf } from '../../../../src/charts/overtime/lines.ts';
import { bandPaths, linePath } from '../../../../src/charts/overtime/paths.ts';
import { planeOf } from '../../../../src/charts/overtime/plane.ts';
import { spansOf } from '../../../../src/charts/overtime/spans.ts';
import type { Claim } from '../../../../src/core/types.ts';
import { axis, dataset, pointsAfter, says } from './story.ts';

const plane = planeOf({ end: 15, ticks: [0, 5, 10, 15], beyond: [] });
const x = (day: number) => day / 2;
const y = (size: number) => plane.y(size);

test('a line is level and upright, never slanted', () => {
  const claims = [says('mayor', 10, { point: 5 }), says('mayor', 20, { point: 8 })];
  const [line] = linesOf(pointsAfter(claims), axis, 40);
  expect(linePath(line!, x, plane)).toBe(`M5,${y(5)}H10M10,${y(8)}H20M10,${y(5)}V${y(8)}`);
});

describe('the band', () => {
  const pathsOf = (claims: readonly Claim[], day = 40) =>
    bandPaths(spansOf(dataset(claims), pointsAfter(claims, day), axis, day), x, plane);

  test('reaches from the lowest to the highest, with an edge at both', () => {
    const { band, edges, fringes } = pathsOf([says('mayor', 10, { point: 5 }), says('pilot', 20, { point: 8 })]);
    expect(band).toBe(`M10,${y(8)}H20V${y(5)}H10Z`);
    expect(edges).toBe(`M10,${y(8)}H20M10,${y(5)}H20`);
    expect(fringes).toBe('');
  });

  test('has a fringe in place of an edge where it is open', () => {
    const { edges, fringes } = pathsOf([says('mayor', 10, { point: 5 }), says('pilot', 20, { low: 8 })]);
    expect(edges).toBe(`M10,${y(5)}H20`);
    expect(fringes).toBe(`M10,${y(8)}H20V${y(8) - 10}H10Z`);
  });

  test('can be seen on its first day', () =>
    expect(pathsOf([says('mayor', 10, { point: 5 }), says('pilot', 20, { point: 8 })], 20).band).toMatch(
      /^M10,.*H11.5/,
    ));
});
