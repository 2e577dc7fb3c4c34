import type { Feature, Geometry } from 'geojson';
import { PATHS } from './files.ts';
import type { Report } from './problem.ts';

/** The outlines of areas by id, from the base map's own file, which the tool that makes it has checked. */
export function readOutlines(json: unknown, report: Report): Readonly<Record<string, Geometry>> | null {
  if (json === undefined) return null;
  const { features } = (json ?? {}) as { features?: unknown };
  if (Array.isArray(features) && features.every(isOutline)) {
    return Object.fromEntries(features.map((feature) => [String(feature.id), feature.geometry]));
  }
  report({ file: PATHS.outlines, where: '', what: 'these are no outlines', fix: 'run npm run basemap' });
  return null;
}

const isOutline = (feature: Partial<Feature> | null): feature is Feature => !!feature?.id && !!feature.geometry;
