import type { Polygon } from 'geojson';
import type { Quantity } from '../../core/types.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import { EARTH_RADIUS_KM } from '../../geo/earth.ts';

/** Px: the globe on which the legend's samples lie. So small a globe makes a degree about a px. */
const RADIUS = 60;

/** The legend's own camera, on a map of `height` px. */
export const sampleCamera = (height: number): Camera => ({ lon: 0, lat: 0, k: RADIUS / height });

/** Clockwise, as d3-geo wants them. In degrees. */
const polygon = (...ring: [number, number][]): Polygon => ({ type: 'Polygon', coordinates: [[...ring, ring[0]!]] });

/** A made-up region, and a made-up band; they are nowhere. */
export const sampleRegion = polygon([-17, 5], [-8, 9], [1, 7], [9, 9], [17, 3], [14, -6], [5, -9], [-6, -7], [-15, -8]);
export const sampleBand = polygon([-18, 6], [-8, 3], [2, 5], [18, -2], [18, -8], [2, -1], [-8, -3], [-18, 0]);
/** A bracket as wide as the sample, in map heights of a map of `height` px; and a plain figure for it to bear. */
export const sampleBracket = (height: number): Point[] =>
  [
    [-18, 4],
    [-18, -3],
    [18, -3],
    [18, 4],
  ].map(([x, y]): Point => [x! / height, y! / height]);
export const SAMPLE_QUANTITY: Quantity = { point: 1, qualifier: 'none', unit: { id: '', label: '' } };
const sampleLand = polygon([-60, 60], [60, 60], [60, -60], [-60, -60]);
/** A soft area that fills the sample. */
export const sampleVague = { id: 'sample', lon: 0, lat: 0, radiusKm: 2000, within: sampleLand };
/** A square of about 15 px on the sample's globe. */
export const SAMPLE_KM2 = (15 / RADIUS) ** 2 * EARTH_RADIUS_KM ** 2;
