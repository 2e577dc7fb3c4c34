import { decodeFlat, decodeGround, type GroundLayers } from '../geo/topology.ts';
import type { GroundFiles } from './ground-files.ts';

/** The base map in both finenesses: `flat` is cut at 180 degrees, for MapLibre. */
export interface GroundData {
  readonly world: GroundLayers;
  readonly region: GroundLayers;
  readonly flat: { readonly world: GroundLayers; readonly region: GroundLayers };
}

/** Throws if a file holds no base map. */
export const decodeFiles = ({ world, region }: GroundFiles): GroundData => ({
  world: decodeGround(world),
  region: decodeGround(world, region),
  flat: { world: decodeFlat(world), region: decodeFlat(region) },
});
