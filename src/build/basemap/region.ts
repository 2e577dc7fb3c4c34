import type { Feature, Geometry } from 'geojson';
import { quantize } from 'topojson-client';
import type { Countries } from './countries.ts';
import { clipTo, type Box } from './cut.ts';
import { collection, groundObjects, join, multiLine, type Topo } from './layers.ts';
import { oblastLayers } from './oblast-layers.ts';
import { simplified, withoutSpecks, type Focus } from './simplify.ts';
import type { Waters } from './waters.ts';

const REGION: Box = [19, 43, 52, 62];

const GRID = 1e4;
const MIN_TRIANGLE_KM2 = 30;
const MIN_AREA_KM2 = 60;

/** Ukraine's east and the Russian oblasts beside it, where the story looks closely. */
const FOCI: readonly Focus[] = [{ box: [31, 44, 42, 53.5], gain: 5 }];

/** What the region and the story's outlines are made of, simplified together so that shared lines stay shared. */
export function joinRegion(countries: Countries, waters: Waters): Topo {
  const { oblasts, ...areas } = oblastLayers(countries, REGION);
  const layers = {
    countries: collection(clipped(countries.features)),
    lakes: collection(clipped(waters.lakes)),
    rivers: multiLine(clipped(waters.rivers)),
    oblasts: clipTo(oblasts, REGION)!,
    ...areas,
  };
  return quantize(simplified(join(layers), MIN_TRIANGLE_KM2, FOCI), GRID);
}

/** Layers `land`, `russia`, `borders`, `lakes`, `oblasts`, `rivers` of the region. */
export function regionTopology(joined: Topo): Topo {
  const { oblasts, rivers } = joined.objects;
  const objects = { ...groundObjects(joined), oblasts: oblasts!, rivers: rivers! };
  return withoutSpecks({ ...joined, objects }, MIN_AREA_KM2);
}

function clipped<G extends Geometry>(features: readonly Feature<G>[]): Feature<G>[] {
  return features.flatMap((feature) => {
    const geometry = clipTo(feature.geometry, REGION);
    return geometry ? [{ ...feature, geometry }] : [];
  });
}
