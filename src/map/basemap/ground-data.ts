import { decodeFlat, decodeGround, decodeRegion, type GroundLayers, type RegionGround } from '../../geo/topology.ts';
import type { GroundFiles } from './ground-files.ts';
import Locator from './Locator.svelte';

/** The base map at both levels of detail; `region` is null for a story without one. */
interface Grounds {
  readonly world: GroundLayers;
  readonly region: RegionGround | null;
}

/** `flat`: the same cut at 180 degrees, for MapLibre. */
export interface GroundData extends Grounds {
  /** Comes with what it draws. */
  readonly Locator: typeof Locator;
  readonly flat: Grounds;
}

/** Throws if a file is not a base map. */
export const decodeFiles = ({ world, region }: GroundFiles): GroundData => ({
  world: decodeGround(world),
  region: decodeRegion(region),
  Locator,
  flat: { world: decodeFlat(world), region: decodeRegion(region, decodeFlat) },
});
