import { geoStitch } from 'd3-geo-projection';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

export type Area = Polygon | MultiPolygon;

/** The ground's layers as geometries in degrees. Oblasts and rivers come with the region only. */
export interface GroundLayers {
  readonly land: Area;
  readonly russia: Area;
  readonly borders: MultiLineString;
  readonly lakes: Area;
  readonly oblasts?: MultiLineString;
  readonly rivers?: MultiLineString;
}

/**
 * The layers for d3-geo, whole at 180 degrees. The region's layers take the place of the world's: use it where it fills
 * the view (19 to 52 E, 43 to 62 N).
 */
export function decodeGround(world: Topology, region?: Topology): GroundLayers {
  const flat = decodeFlat(region ?? world);
  return { ...flat, land: geoStitch(flat.land), russia: geoStitch(flat.russia) };
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
