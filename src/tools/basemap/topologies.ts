import { quantize, feature } from 'topojson-client';
import type {
  Feature,
  Geometry,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { geoArea } from 'd3';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { BaseMapRecord, RegionRecord } from '../../content/schemas/basemap.ts';
import type { Countries } from './countries.ts';
import {
  collection,
  groundObjects,
  join,
  SOURCE_GRID,
  type Topo,
  simplified,
  withoutSpecks,
  multiLine,
  type Grain,
} from './layers.ts';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';
import type { Box } from '../../geo/topology.ts';
import { clipTo, km2, polygonsOf } from './geometry.ts';
import { provinceLayers } from './provinces.ts';
import { readTopology, WATERS } from './recipe.ts';

/** How finely each is drawn: steps along an axis, and what is left out, in square kilometres. */
const WORLD = { grid: 1.5e4, bend: 1000, piece: 1000, lake: 3000 };
const REGION = { grid: 1e4, bend: 30, piece: 60 };

/** A home has its islands, however small it is: what is under this part of it is left out. */
const HOME_PART = 1e-3;

const GIRTH_KM = 2 * Math.PI * EARTH_RADIUS_KM;

type MapRecord = NonNullable<BaseMapRecord['world' | 'region']>;

/** The recipe's own limit, or that of the map's scale. */
const grainOf = (
  { bend, piece }: typeof REGION,
  { minKm2 = Infinity, foci }: MapRecord,
  home: Grain['home'],
): Grain => ({
  bend: Math.min(bend, minKm2),
  piece: Math.min(piece, minKm2),
  foci,
  ...(home && { home }),
});

/** How many pieces of the home a map shows, and how many the atlas has. */
export function piecesOf(
  map: Topology,
  { features }: Countries,
  { home }: BaseMapRecord,
): [shown: number, all: number] {
  const { geometry } = feature(map, map.objects.home!) as Feature<Polygon | MultiPolygon | null>;
  const isArea = ([ring]: Position[][]) => new Set(ring!.map(String)).size > 2;
  const count = (area: Polygon | MultiPolygon | null) => (area ? polygonsOf(area).filter(isArea).length : 0);
  return [count(geometry), count(features.find(({ id }) => id === home)!.geometry)];
}

const homeOf = ({ features }: Countries, { home }: BaseMapRecord) => ({
  id: home,
  least: HOME_PART * areaKm2(features.find(({ id }) => id === home)!),
});

/** What the world is made of, simplified together so that shared lines stay shared. */
export function joinWorld(countries: Countries, waters: Waters, recipe: BaseMapRecord): Topo {
  const lakes = waters.lakes.filter((lake) => areaKm2(lake) > WORLD.lake);
  const joined = join({ countries: collection(countries.features), lakes: collection(lakes) });
  return simplified(joined, grainOf(WORLD, recipe.world, homeOf(countries, recipe)));
}

/** Layers `land`, `home`, `borders`, `lakes` of the whole globe, cut at 180 degrees. */
export function worldTopology(joined: Topo, countries: Countries, recipe: BaseMapRecord): Topo {
  return finished({ ...joined, objects: groundObjects(joined, recipe.home) }, countries, recipe);
}

/** The countries apart, as coarse as in the layers. */
export function worldCountries(joined: Topo, countries: Countries, recipe: BaseMapRecord): Topo {
  return finished({ ...joined, objects: { countries: joined.objects.countries! } }, countries, recipe);
}

function finished(topology: Topo, countries: Countries, recipe: BaseMapRecord): Topo {
  const home = homeOf(countries, recipe);
  // A step is no longer than the least of the home's pieces is wide.
  const grid = Math.min(SOURCE_GRID, Math.max(WORLD.grid, GIRTH_KM / Math.sqrt(home.least)));
  return quantize(withoutSpecks(topology, grainOf(WORLD, recipe.world, home)), grid);
}

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
  const grain = grainOf(REGION, region, homeOf(countries, recipe));
  return quantize(simplified(join(layers), grain), REGION.grid);
}

/**
 * Layers `land`, `home`, `borders`, `lakes` of the region, `provinces` and `rivers` where it has any. Its `bbox` is its
 * box, where its ground hides the world's.
 */
export function regionTopology(joined: Topo, countries: Countries, recipe: BaseMapRecord, region: RegionRecord): Topo {
  const { provinces, rivers } = joined.objects;
  const objects = { ...groundObjects(joined, recipe.home), ...(provinces && { provinces }), ...(rivers && { rivers }) };
  const light = withoutSpecks({ ...joined, objects }, grainOf(REGION, region, homeOf(countries, recipe)));
  return { ...light, bbox: [...region.box] };
}

const clippedTo =
  (box: Box) =>
  <G extends Geometry>(features: readonly Feature<G>[]): Feature<G>[] =>
    features.flatMap(({ geometry, ...rest }) => {
      const inside = clipTo(geometry, box);
      return inside ? [{ ...rest, geometry: inside }] : [];
    });

interface Waters {
  readonly lakes: Feature<Polygon | MultiPolygon>[];
  readonly rivers: Feature<LineString | MultiLineString>[];
}

export function readWaters(): Waters {
  const topology = readTopology(WATERS);
  return { lakes: layer(topology, 'lakes'), rivers: layer(topology, 'rivers') };
}

export function areaKm2(lake: Feature): number {
  return km2(geoArea(lake));
}

function layer<G extends Geometry>(topology: Topology, name: string): Feature<G>[] {
  const all = feature(topology, topology.objects[name] as GeometryCollection) as unknown as FeatureCollection<G>;
  return all.features.filter(({ geometry }) => geometry !== null);
}
