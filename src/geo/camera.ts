import type { GeoProjection } from 'd3';
import { geoSatellite } from 'd3-geo-projection';

/** Looking straight down on `lon`, `lat`, north up; `k` = the globe's radius / the height of the map. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly k: number;
}

export const isSame = (a: Camera, b: Camera): boolean => a.lon === b.lon && a.lat === b.lat && a.k === b.k;

/** Degrees: lon, lat. */
export type LonLat = readonly [lon: number, lat: number];

/** In units of the map's height from its centre, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** The same in px, on a map of this height. */
export const toPx = ([x, y]: Point, height: number): Point => [x * height, y * height];

/** Height of MapLibre's eye above the ground, in heights of the map, with its default field of view. */
export const EYE_HEIGHT = 1.5;
const TILE_SIZE = 512;
const DEGREES = 180 / Math.PI;
/** Keeps d3-geo's clipping off the horizon itself, where the projection has no inverse. */
const HAIR = 1e-6;
/** d3-geo's default is meant for px; ours is about half a px of a large map. */
const PRECISION = 5e-4;

/**
 * The view from a satellite, in units of the map's height, origin at its centre. It is MapLibre's
 * `vertical-perspective` at pitch 0 and bearing 0: measured against 6.17, less than 0.01 px apart.
 */
export function projectionOf(camera: Camera): GeoProjection {
  return geoSatellite()
    .distance(distanceOf(camera))
    .scale(camera.k)
    .translate([0, 0])
    .rotate([-camera.lon, -camera.lat, 0])
    .clipAngle(horizonOf(camera) * DEGREES - HAIR)
    .precision(PRECISION);
}

/** Where a place stands on the map, or null behind the horizon. It may lie outside the map's edges. */
export function project(camera: Camera, place: LonLat): Point | null {
  return projectorOf(camera)(place);
}

/** `project` for many places: the projection is made once. */
export function projectorOf(camera: Camera): (place: LonLat) => Point | null {
  const projection = projectionOf(camera);
  const [lon, lat, edge] = [camera.lon / DEGREES, camera.lat / DEGREES, 1 / distanceOf(camera)];
  const [sin, cos] = [Math.sin(lat), Math.cos(lat)];
  /** By the cosine of the angle between the place and the centre. */
  const isSeen = ([x, y]: LonLat) =>
    sin * Math.sin(y / DEGREES) + cos * Math.cos(y / DEGREES) * Math.cos(x / DEGREES - lon) > edge;
  return (place) => (isSeen(place) ? projection([place[0], place[1]]) : null);
}

/** MapLibre's zoom, from R = 512 px * 2^zoom / (2 pi cos(lat)). */
export function zoomOf(camera: Camera, heightPx: number): number {
  return Math.log2((camera.k * heightPx) / radiusAtZoom0(camera.lat));
}

/** From the globe's centre to the eye, in radii. */
function distanceOf({ k }: Camera): number {
  return 1 + EYE_HEIGHT / k;
}

/** The angle, in radians, from the centre of the view to the horizon. */
function horizonOf(camera: Camera): number {
  return Math.acos(1 / distanceOf(camera));
}

/** Radius of the visible globe, in units of the map's height: that of the horizon as the satellite sees it. */
export function limbRadius(camera: Camera): number {
  const distance = distanceOf(camera);
  return camera.k * Math.sqrt((distance - 1) / (distance + 1));
}

function radiusAtZoom0(lat: number): number {
  return TILE_SIZE / (2 * Math.PI * Math.cos(lat / DEGREES));
}
