import { geoArea, geoContains } from 'd3';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { merge, mesh, feature } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { BaseMapRecord } from '../../content/schemas/basemap.ts';
import { cutAt180, HEMISPHERE } from './geometry.ts';
import { COUNTRIES, readTopology, RecipeError } from './recipe.ts';

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
  /** Former borders between what was transferred and the country it lies in now: lines inside that country. */
  readonly inner: MultiLineString;
}

/** The countries as the recipe wants them, those it transfers territory between first. */
export function readCountries({ home, transfers }: Pick<BaseMapRecord, 'home' | 'transfers'>): Countries {
  const topology = readTopology(COUNTRIES);
  const shapes = (topology.objects.countries as Topo.GeometryCollection).geometries as Shape[];
  const named = (name: string) => existing(shapes, name);
  named(home);
  const touched = new Map(transfers.flatMap(({ from, to }) => [from, to]).map((name) => [name, [named(name)]]));
  const inner = transfers.flatMap((transfer) => moved(topology, touched, transfer));
  const others = shapes.filter(({ properties }) => !touched.has(properties!.name));
  return {
    features: [...touched, ...byCountry(others)].map(([name, parts]) => country(name, merge(topology, parts))),
    inner: { type: 'MultiLineString', coordinates: inner },
  };
}

function existing(shapes: readonly Shape[], name: string): Shape {
  const found = shapes.find(({ properties }) => properties!.name === name);
  if (found) return found;
  const names = [...new Set(shapes.map(({ properties }) => properties!.name))].sort();
  throw new RecipeError(`there is no country "${name}" — write one of: ${names.join(', ')}`);
}

/** Moves a piece from one country's parts to another's, and gives the line between it and them if that is to remain. */
function moved(
  topology: Topo.Topology,
  parts: Map<string, Shape[]>,
  { from, to, containing, line }: BaseMapRecord['transfers'][number],
): Position[][] {
  const [giver] = parts.get(from)!;
  const { rest, piece } = takenFrom(topology, giver!, containing);
  const receiver = parts.get(to)!;
  parts.set(from, [rest as Shape, ...parts.get(from)!.slice(1)]);
  parts.set(to, [...receiver, piece as Shape]);
  const both: Topo.GeometryCollection = { type: 'GeometryCollection', geometries: [...receiver, piece] };
  return line ? mesh(topology, both, (a, b) => a !== b).coordinates : [];
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

/** A country without the polygon that holds a position, and that polygon. It must lie apart from the rest. */
function takenFrom(
  topology: Topo.Topology,
  giver: Topo.Polygon | Topo.MultiPolygon,
  [lon, lat]: readonly [number, number],
): { rest: Topo.MultiPolygon; piece: Topo.Polygon } {
  const parts = giver.type === 'Polygon' ? [giver.arcs] : giver.arcs;
  const holds = (arcs: number[][]) => geoContains(feature(topology, polygon(arcs)), [lon, lat]);
  const pieces = parts.filter(holds);
  if (pieces.length !== 1 || parts.length === 1) {
    throw new RecipeError(
      `no polygon of its own holds ${lon}, ${lat} — name a position in one that lies apart from the rest of its country`,
    );
  }
  return {
    rest: { ...giver, type: 'MultiPolygon', arcs: parts.filter((arcs) => !pieces.includes(arcs)) },
    piece: polygon(pieces[0]!),
  };
}

const polygon = (arcs: number[][]): Topo.Polygon => ({ type: 'Polygon', arcs });
