import { quantize } from 'topojson-client';
import type { BaseMapRecord } from '../../content/schemas/basemap.ts';
import type { Countries } from './countries.ts';
import { collection, groundObjects, join, type Topo } from './layers.ts';
import { simplified, withoutSpecks } from './simplify.ts';
import { areaKm2, type Waters } from './waters.ts';

const GRID = 1.5e4;
const MIN_TRIANGLE_KM2 = 1000;
const MIN_ISLAND_KM2 = 1000;
const MIN_LAKE_KM2 = 3000;

/** What the world is made of, simplified together so that shared lines stay shared. */
export function joinWorld(countries: Countries, waters: Waters, { world }: BaseMapRecord): Topo {
  const lakes = waters.lakes.filter((lake) => areaKm2(lake) > MIN_LAKE_KM2);
  const joined = join({ countries: collection(countries.features), lakes: collection(lakes) });
  return simplified(joined, MIN_TRIANGLE_KM2, world.foci);
}

/** Layers `land`, `home`, `borders`, `lakes` of the whole globe, cut at 180 degrees. */
export function worldTopology(joined: Topo, { home }: BaseMapRecord): Topo {
  return finished({ ...joined, objects: groundObjects(joined, home) });
}

/** The countries apart, as coarse as in the layers. */
export function worldCountries(joined: Topo): Topo {
  return finished({ ...joined, objects: { countries: joined.objects.countries! } });
}

const finished = (topology: Topo): Topo => quantize(withoutSpecks(topology, MIN_ISLAND_KM2), GRID);
