import worldUrl from '$data/basemap/world.json?url';
import regionUrl from '$data/basemap/region.json?url';
import type { Topology } from 'topojson-specification';

/** The base map as it lies on the server. */
export interface GroundFiles {
  readonly world: Topology;
  readonly region: Topology;
}

/** Rejects if a file is missing or cut short. */
export async function fetchGround(): Promise<GroundFiles> {
  const [world, region] = await Promise.all([fetchTopology(worldUrl), fetchTopology(regionUrl)]);
  return { world, region };
}

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Topology;
}
