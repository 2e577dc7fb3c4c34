import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { mergeArcs, meshArcs } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Topology } from 'topojson-specification';

/** The layers that follow from `countries` and `lakes` of a joined topology: land, Russia, borders on land, lakes. */
export function groundObjects(joined: Topology): Record<'land' | 'russia' | 'borders' | 'lakes', GeometryObject> {
  const countries = joined.objects.countries as GeometryCollection;
  return {
    land: mergeArcs(joined, shapes(countries)),
    russia: shapes(countries).find(({ id }) => id === 'Russia')!,
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

function shapes(collection: GeometryCollection): MultiPolygon[] {
  return collection.geometries as MultiPolygon[];
}
