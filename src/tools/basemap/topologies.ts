import { quantize, feature } from 'topojson-client';
import type { Feature, Geometry, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { geoArea } from 'd3';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BaseMapRecord, RegionRecord } from '../../content/schemas/basemap.ts';
import type { Countries } from './countries.ts';
import { collection, groundObjects, join, type Topo, simplified, withoutSpecks, multiLine } from './layers.ts';
import type { Box } from '../../geo/topology.ts';
import { clipTo, km2 } from './geometry.ts';
import { provinceLayers } from './provinces.ts';
import { readTopology, WATERS } from './recipe.ts';

/** How finely each is drawn: steps along an axis, and what is left out, in square kilometres. */
const WORLD = { grid: 1.5e4, triangle: 1000, island: 1000, lake: 3000 };
const REGION = { grid: 1e4, triangle: 30, island: 60 };

/** What the world is made of, simplified together so that shared lines stay shared. */
export function joinWorld(countries: Countries, waters: Waters, { world }: BaseMapRecord): Topo {
  const lakes = waters.lakes.filter((lake) => areaKm2(lake) > WORLD.lake);
  const joined = join({ countries: collection(countries.features), lakes: collection(lakes) });
  return simplified(joined, WORLD.triangle, world.foci);
}

/** Layers `land`, `home`, `borders`, `lakes` of the whole globe, cut at 180 degrees. */
export function worldTopology(joined: Topo, { home }: BaseMapRecord): Topo {
  return finished({ ...joined, objects: groundObjects(joined, home) });
}

/** The countries apart, as coarse as in the layers. */
export function worldCountries(joined: Topo): Topo {
  return finished({ ...joined, objects: { countries: joined.objects.countries! } });
}

const finished = (topology: Topo): Topo => quantize(withoutSpecks(topology, WORLD.island), WORLD.grid);

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
  return quantize(simplified(join(layers), REGION.triangle, region.foci), REGION.grid);
}

/**
 * Layers `land`, `home`, `borders`, `lakes` of the region, `provinces` and `rivers` where it has any. Its `bbox` is its
 * box, where its ground hides the world's.
 */
export function regionTopology(joined: Topo, { home }: BaseMapRecord, { box }: RegionRecord): Topo {
  const { provinces, rivers } = joined.objects;
  const objects = { ...groundObjects(joined, home), ...(provinces && { provinces }), ...(rivers && { rivers }) };
  const light = withoutSpecks({ ...joined, objects }, REGION.island);
  return { ...light, bbox: [...box] };
}

const clippedTo =
  (box: Box) =>
  <G extends Geometry>(features: readonly Feature<G>[]): Feature<G>[] =>
    features.flatMap(({ geometry, ...rest }) => {
      const inside = clipTo(geometry, box);
      return inside ? [{ ...rest, geometry: inside }] : [];
    });

export interface Waters {
  readonly lakes: Feature<Polygon | MultiPolygon>[];
  readonly rivers: Feature<LineString | MultiLineString>[];
}

export function readWaters(): Waters {
  const topology = readTopology(WATERS);
  return { lakes: layer(topology, 'lakes'), rivers: layer(topology, 'rivers') };
}

/** Area of a feature in square kilometres. */
export function areaKm2(lake: Feature): number {
  return km2(geoArea(lake));
}

function layer<G extends Geometry>(topology: Topology, name: string): Feature<G>[] {
  const all = feature(topology, topology.objects[name] as GeometryCollection) as unknown as FeatureCollection<G>;
  return all.features.filter(({ geometry }) => geometry !== null);
}
