/** The part of d3-geo-projection 4 that this project uses; the package ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection, GeoStreamWrapper } from 'd3';
  import type { GeoJSON } from 'geojson';

  export interface SatelliteProjection extends GeoProjection {
    /** Distance of the eye from the globe's centre, in globe radii. */
    distance(): number;
    distance(radii: number): this;
    /** Tilt of the camera, in degrees. */
    tilt(): number;
    tilt(degrees: number): this;
  }

  export function geoSatellite(): SatelliteProjection;

  /** The object seen through `projection`, as planar GeoJSON in the projection's units; null if nothing is left. */
  export function geoProject<T extends GeoJSON>(object: T, projection: GeoStreamWrapper): T | null;

  /** Spherical GeoJSON without the cuts that planar data has at 180 degrees and at the poles. */
  export function geoStitch<T extends GeoJSON>(object: T): T;
}
