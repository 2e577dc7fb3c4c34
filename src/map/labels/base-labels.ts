import type { Town } from '../../core/dataset.ts';
import { projectorOf, type Camera, type Point } from '../../geo/camera.ts';
import { squareAround } from '../../geo/rect.ts';
import type { Draft } from './types.ts';
import { memoize } from '../../core/memoize.ts';

/** Larger things first; a town gives way to everything of the story. */
const PRIORITY = { country: 40, sea: 30, capital: 25, region: 20, town: 10 } as const;
const DOT = 4;

const inView = memoize((towns: readonly Town[], camera: Camera) => {
  const project = projectorOf(camera);
  return towns
    .filter(({ minK, maxK }) => camera.k >= minK && camera.k < (maxK ?? Infinity))
    .flatMap((town) => {
      const point = project([town.lon, town.lat]);
      return point ? [{ town, point }] : [];
    });
});

/** The names of the base map that make sense at this scale; any of them may be dropped for want of room. */
export function baseLabels(towns: readonly Town[], camera: Camera, height: number): Draft[] {
  return inView(towns, camera).flatMap(({ town: { id, kind, name }, point }) => {
    const at: Point = [point[0] * height, point[1] * height];
    const symbol = kind === 'town' || kind === 'capital' ? squareAround(...at, DOT) : null;
    return [
      {
        id: `base-${id}`,
        owner: `base-${id}`,
        kind,
        lines: [{ text: name }],
        spots: [{ at, symbol, radius: DOT, cost: 0 }],
        priority: PRIORITY[kind],
        required: false,
      },
    ];
  });
}
