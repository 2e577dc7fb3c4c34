import worldUrl from '$data/basemap/world.json?url';
import regionUrl from '$data/basemap/region.json?url';
import type { Topology } from 'topojson-specification';
import { decodeFlat, decodeGround, type GroundLayers } from '../geo/topology.ts';

/** The base map in both finenesses: `flat` is cut at 180 degrees, for MapLibre. */
export interface GroundData {
  readonly world: GroundLayers;
  readonly region: GroundLayers;
  readonly flat: { readonly world: GroundLayers; readonly region: GroundLayers };
}

/** Fetches and decodes the base map. Rejects if a file is missing or cut short. */
export async function loadGround(): Promise<GroundData> {
  const [world, region] = await Promise.all([fetchTopology(worldUrl), fetchTopology(regionUrl)]);
  return {
    world: decodeGround(world),
    region: decodeGround(world, region),
    flat: { world: decodeFlat(world), region: decodeFlat(region) },
  };
}

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Topology;
}
