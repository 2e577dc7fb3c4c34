import type { Position } from 'geojson';
import type { Provinces } from './provinces.ts';
import { RecipeError } from './recipe-error.ts';
import { distanceKm, type Ring } from './ring.ts';

/** The two sources are less than this apart wherever they mean the same border. */
const REACH_KM = 4;

/** Lines between provinces whose ends on the country's outline stand exactly on a vertex of it. */
export function snappedLines(provinces: Provinces, country: Ring): Position[][] {
  const snap = (end: Position) => (provinces.isOuter(end) && country[nearest(country, end)]) || end;
  return provinces.lines.map((line) => [snap(line[0]!), ...line.slice(1, -1), snap(line.at(-1)!)]);
}

/** The outline of some provinces, its outer part replaced by the country's own outline. Both run clockwise. */
export function snappedOutline(provinces: Provinces, names: readonly string[], country: Ring): Ring {
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
