import { quantize } from 'topojson-client';
import type { Countries } from './countries.ts';
import { collection, groundObjects, join, type Topo } from './layers.ts';
import { simplified, withoutSpecks, type Focus } from './simplify.ts';
import { areaKm2, type Waters } from './waters.ts';

const GRID = 1.5e4;
const MIN_TRIANGLE_KM2 = 1000;
const MIN_ISLAND_KM2 = 1000;
const MIN_LAKE_KM2 = 3000;

/** Where chapters fly close; elsewhere the globe is only a backdrop. The first box that holds a point counts. */
const FOCI: readonly Focus[] = [
  { box: [130, 42, 134, 44], gain: 100 },
  { box: [32, 44, 37, 46.5], gain: 30 },
  { box: [22, 43, 48, 57], gain: 12 },
  { box: [122, 33, 146, 56], gain: 20 },
  { box: [19, 36, 180, 82], gain: 4 },
  { box: [-180, -90, 180, 20], gain: 0.5 },
];

/** Layers `land`, `russia`, `borders`, `lakes` of the whole globe, cut at 180 degrees. */
export function worldTopology(countries: Countries, waters: Waters): Topo {
  const lakes = waters.lakes.filter((lake) => areaKm2(lake) > MIN_LAKE_KM2);
  const joined = join({ countries: collection(countries.features), lakes: collection(lakes) });
  const light = simplified(joined, MIN_TRIANGLE_KM2, FOCI);
  return quantize(withoutSpecks({ ...light, objects: groundObjects(light) }, MIN_ISLAND_KM2), GRID);
}
