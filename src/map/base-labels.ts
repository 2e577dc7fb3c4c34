import type { Town } from '../core/dataset.ts';
import { project, type Camera } from '../geo/camera.ts';
import type { Draft } from './label-layout.ts';

/** Larger things first; a town gives way to everything of the story. */
const PRIORITY = { country: 40, sea: 30, capital: 25, region: 20, town: 10 } as const;
const DOT = 4;

/** The names of the base map that make sense at this scale; any of them may be dropped for want of room. */
export function baseLabels(towns: readonly Town[], camera: Camera): Draft[] {
  return towns
    .filter(({ minK, maxK }) => camera.k >= minK && camera.k < (maxK ?? Infinity))
    .flatMap((town) => {
      const anchor = project(camera, [town.lon, town.lat]);
      if (!anchor) return [];
      const radius = town.kind === 'town' || town.kind === 'capital' ? DOT : 0;
      return [
        {
          id: `base-${town.id}`,
          kind: town.kind,
          lines: [{ text: town.name }],
          anchor,
          radius,
          priority: PRIORITY[town.kind],
        },
      ];
    });
}
