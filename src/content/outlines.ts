import type { FeatureCollection, Geometry } from 'geojson';

/** The outlines of areas by id, from the base map's own file, which the tool that makes it has checked. */
export function readOutlines(json: unknown): Readonly<Record<string, Geometry>> | null {
  if (json === undefined) return null;
  const { features } = json as FeatureCollection;
  return Object.fromEntries(features.map((feature) => [String(feature.id), feature.geometry]));
}
