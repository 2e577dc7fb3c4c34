import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';

export type Area = Polygon | MultiPolygon;

export const world = JSON.parse(baseMapText('world.json')) as Topology;
export const region = JSON.parse(baseMapText('region.json')) as Topology;
export const outlines = JSON.parse(baseMapText('outlines.json')) as FeatureCollection<Area>;

export function baseMapText(name: string): string {
  return readFileSync(`data/basemap/${name}`, 'utf8');
}

export function outline(id: string): Area {
  return outlines.features.find((feature) => feature.id === id)!.geometry;
}

/** Kilobytes (1000 bytes) after gzip. */
export function gzipKb(text: string): number {
  return gzipSync(text).length / 1000;
}

/** Every ring of an area, exteriors and holes. */
export function ringsOf(area: Area): Position[][] {
  return area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
}
