import { regionUrl, worldUrl } from 'virtual:basemap';
import type { Topology } from 'topojson-specification';

/** The files of the base map; `region` is null for a story without one. */
export interface GroundFiles {
  readonly world: Topology;
  readonly region: Topology | null;
}

/** Rejects if a file is missing or truncated. */
export async function fetchGround(): Promise<GroundFiles> {
  const [world, region] = await Promise.all([
    fetchTopology(worldUrl),
    regionUrl === null ? null : fetchTopology(regionUrl),
  ]);
  return { world, region };
}

async function fetchTopology(url: string): Promise<Topology> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Topology;
}
