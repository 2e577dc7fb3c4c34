import { geoStitch } from 'd3-geo-projection';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

export type Area = Polygon | MultiPolygon;

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The ground's layers as geometries in degrees. Provinces and rivers come with a region only. */
export interface GroundLayers {
  readonly land: Area;
  /** The country the story takes place in. */
  readonly home: Area;
  readonly borders: MultiLineString;
  readonly lakes: Area;
  readonly provinces?: MultiLineString;
  readonly rivers?: MultiLineString;
}

/** A part of the world in finer layers, and the box that they fill. */
export interface RegionGround {
  readonly layers: GroundLayers;
  readonly box: Box;
}

/** The layers for d3-geo, whole at 180 degrees. */
export function decodeGround(topology: Topology): GroundLayers {
  const flat = decodeFlat(topology);
  return { ...flat, land: geoStitch(flat.land), home: geoStitch(flat.home) };
}

/** A region's ground, its layers decoded in one of the two ways; null for a story without a region. */
export function decodeRegion(
  topology: Topology | null,
  decode: (topology: Topology) => GroundLayers = decodeGround,
): RegionGround | null {
  return topology && { layers: decode(topology), box: topology.bbox as unknown as Box };
}

/** The layers of one file as they are stored, cut at 180 degrees: for renderers that know no sphere. */
export function decodeFlat(topology: Topology): GroundLayers {
  const layers = Object.entries(topology.objects).map(([name, object]) => [
    name,
    geometry(topology, object as GeometryObject),
  ]);
  return Object.fromEntries(layers) as GroundLayers;
}

function geometry(topology: Topology, object: GeometryObject): Area | MultiLineString {
  const decoded = feature(topology, object);
  if (decoded.type === 'FeatureCollection') throw new Error('A layer of the ground must be one geometry');
  return decoded.geometry as Area | MultiLineString;
}
