import type { Geometry, Position } from 'geojson';
import type { Dataset } from '../core/dataset.ts';
import { resolved, type DatasetFile } from '../core/resolve.ts';
import type { Place } from '../core/types.ts';

/** Per degree: outlines have three decimals, as the base map's recipe rounds them. */
const STEPS = 1000;

/** The dataset as its file holds it: each ring as the steps from point to point, which weigh half as much. */
export const packed = (dataset: DatasetFile): object => withRings(dataset, toSteps);

/** The dataset of such a file. */
export const unpacked = (file: object): Dataset => resolved(withRings(file as DatasetFile, fromSteps));

type Change = (ring: never) => unknown;

function withRings({ places, foreign, ...rest }: DatasetFile, change: Change): DatasetFile {
  const changed = (geometry: Geometry | undefined) => geometry && (ringsOf(geometry, change) as Geometry);
  const placeOf = (place: Place): Place => ({
    ...place,
    ...(place.outline && { outline: changed(place.outline) }),
    ...(place.within && { within: changed(place.within) }),
  });
  return { ...rest, places: places.map(placeOf), ...(foreign && { foreign: changed(foreign) }) };
}

function ringsOf(geometry: Geometry, change: Change): object {
  const rings = (polygon: readonly unknown[]) => polygon.map((ring) => change(ring as never));
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: rings(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(rings) };
  return geometry;
}

function toSteps(ring: readonly Position[]): number[] {
  const steps = ring.map((position) => position.map((degrees) => Math.round(degrees * STEPS)) as [number, number]);
  return steps.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - steps[i - 1]![0], y - steps[i - 1]![1]]));
}

function fromSteps(steps: readonly number[]): Position[] {
  const ring: Position[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i < steps.length; i += 2) {
    [x, y] = [x + steps[i]!, y + steps[i + 1]!];
    ring.push([x / STEPS, y / STEPS]);
  }
  return ring;
}
