import type { Feature, Geometry } from 'geojson';
import { quantize } from 'topojson-client';
import type { BaseMapRecord, RegionRecord } from '../../content/schemas/basemap.ts';
import type { Countries } from './countries.ts';
import { clipTo, type Box } from './cut.ts';
import { collection, groundObjects, join, multiLine, type Topo } from './layers.ts';
import { provinceLayers } from './province-layers.ts';
import { simplified, withoutSpecks } from './simplify.ts';
import type { Waters } from './waters.ts';

const GRID = 1e4;
const MIN_TRIANGLE_KM2 = 30;
const MIN_AREA_KM2 = 60;

/** What the region and the story's outlines are made of, simplified together so that shared lines stay shared. */
export function joinRegion(countries: Countries, waters: Waters, recipe: BaseMapRecord, region: RegionRecord): Topo {
  const { provinces, areas } = provinceLayers(countries, recipe);
  const clipped = clippedTo(region.box);
  const lines = clipTo(provinces, region.box);
  const rivers = multiLine(clipped(waters.rivers));
  const layers = {
    countries: collection(clipped(countries.features)),
    lakes: collection(clipped(waters.lakes)),
    ...(rivers.coordinates.length > 0 && { rivers }),
    ...(lines && { provinces: lines }),
    ...areas,
  };
  return quantize(simplified(join(layers), MIN_TRIANGLE_KM2, region.foci), GRID);
}

/**
 * Layers `land`, `home`, `borders`, `lakes` of the region, `provinces` and `rivers` where it has any. Its `bbox` is its
 * box, where its ground hides the world's.
 */
export function regionTopology(joined: Topo, { home }: BaseMapRecord, { box }: RegionRecord): Topo {
  const { provinces, rivers } = joined.objects;
  const objects = { ...groundObjects(joined, home), ...(provinces && { provinces }), ...(rivers && { rivers }) };
  const light = withoutSpecks({ ...joined, objects }, MIN_AREA_KM2);
  return { ...light, bbox: [...box] };
}

const clippedTo =
  (box: Box) =>
  <G extends Geometry>(features: readonly Feature<G>[]): Feature<G>[] =>
    features.flatMap((feature) => {
      const geometry = clipTo(feature.geometry, box);
      return geometry ? [{ ...feature, geometry }] : [];
    });
