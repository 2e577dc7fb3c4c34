import type { Feature, GeoJsonObject, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiPolygon, Objects, Topology } from 'topojson-specification';

/** As every step here takes and gives it: properties are not used. */
export type Topo = Topology<Objects>;

/** Steps along each axis while joining: the grid of the finest source. */
const SOURCE_GRID = 1e5;

/** Layers joined so that lines they share are stored, and simplified, once. */
export function join(layers: Record<string, GeoJsonObject>): Topo {
  return topology(layers, SOURCE_GRID) as Topo;
}

/** The layers that follow from `countries` and `lakes` of a joined topology: land, home, borders on land, lakes. */
export function groundObjects(
  joined: Topo,
  home: string,
): Record<'land' | 'home' | 'borders' | 'lakes', GeometryObject> {
  const countries = joined.objects.countries as GeometryCollection;
  return {
    land: mergeArcs(joined, shapes(countries)),
    // A region may lie outside of it.
    home: shapes(countries).find(({ id }) => id === home) ?? { type: 'MultiPolygon', arcs: [] },
    borders: meshArcs(joined, countries, (a, b) => a !== b),
    lakes: mergeArcs(joined, shapes(joined.objects.lakes as GeometryCollection)),
  };
}

export function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

/** Many lines as one geometry. */
export function multiLine(features: readonly Feature<LineString | MultiLineString>[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: features.flatMap(({ geometry }) => parts(geometry)) };
}

function parts(line: LineString | MultiLineString): Position[][] {
  return line.type === 'LineString' ? [line.coordinates] : line.coordinates;
}

function shapes({ geometries }: GeometryCollection): MultiPolygon[] {
  return geometries as MultiPolygon[];
}
