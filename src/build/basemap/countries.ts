import { geoArea } from 'd3';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import { withoutCrimea } from './crimea.ts';
import { cutAt180 } from './cut.ts';
import { HEMISPHERE } from './earth.ts';
import { COUNTRIES, readTopology } from './packages.ts';

export type Area = Polygon | MultiPolygon;
type Shape = Topo.Polygon<{ name: string }> | Topo.MultiPolygon<{ name: string }>;

/** What Natural Earth draws apart, by the country that the United Nations count it to. */
const PART_OF: Readonly<Record<string, string>> = {
  'Cyprus U.N. Buffer Zone': 'Cyprus',
  'Hong Kong': 'China',
  'N. Cyprus': 'Cyprus',
  'USNB Guantanamo Bay': 'Cuba',
  Baikonur: 'Kazakhstan',
  Macao: 'China',
  Somaliland: 'Somalia',
};

export interface Countries {
  /** Every country with its id, cut at 180 degrees, in full detail. */
  readonly features: Feature<Area>[];
  /** The line between Crimea and Kherson oblast: a border inside Ukraine. */
  readonly isthmus: MultiLineString;
}

/** The countries within their internationally recognised borders, Crimea in Ukraine. */
export function readCountries(): Countries {
  const topology = readTopology(COUNTRIES);
  const shapes = (topology.objects.countries as Topo.GeometryCollection).geometries as Shape[];
  const named = new Map(shapes.map((shape) => [shape.properties!.name, shape]));
  const { russia, crimea } = withoutCrimea(topology, named.get('Russia') as Topo.MultiPolygon);
  const ukraine = named.get('Ukraine')!;
  const others = shapes.filter(({ properties }) => !['Russia', 'Ukraine'].includes(properties!.name));
  return {
    features: [
      country('Russia', merge(topology, [russia])),
      country('Ukraine', merge(topology, [ukraine, crimea])),
      ...byCountry(others).map(([name, parts]) => country(name, merge(topology, parts))),
    ],
    isthmus: mesh(topology, { type: 'GeometryCollection', geometries: [ukraine, crimea] }, (a, b) => a !== b),
  };
}

function byCountry(shapes: Shape[]): [string, Shape[]][] {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const name = PART_OF[shape.properties!.name] ?? shape.properties!.name;
    groups.set(name, [...(groups.get(name) ?? []), shape]);
  }
  return [...groups];
}

function country(id: string, geometry: MultiPolygon): Feature<Area> {
  return { type: 'Feature', id, properties: {}, geometry: cutAt180(withoutInverted(geometry)) };
}

// A speck in the source is wound the wrong way round: on a sphere it means all the globe but itself.
function withoutInverted({ coordinates, ...rest }: MultiPolygon): MultiPolygon {
  const isUpright = (rings: Position[][]) => geoArea({ type: 'Polygon', coordinates: rings }) < HEMISPHERE;
  return { ...rest, coordinates: coordinates.filter(isUpright) };
}
