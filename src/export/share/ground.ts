import { limbRadius, type Camera, type Point } from '../../geo/camera.ts';
import { DETAIL_K } from '../../geo/detail.ts';
import { graticule } from '../../geo/graticule.ts';
import { groundPaths, POSTER_UNITS, regionPaths, type GroundPaths, type RegionPaths } from '../../geo/poster.ts';
import type { GroundLayers, RegionGround } from '../../geo/topology.ts';
import type { Palette } from '../../theme/palette.ts';
import { element } from './svg.ts';

export interface Grounds {
  readonly world: GroundLayers;
  readonly region: RegionGround | null;
}

/** Lines of the ground, in px. */
const LINE = 0.9;
const FINE = 0.8;

/**
 * Land, sea and borders of a map as SVG, in map heights around its middle.
 * @param px length of a px, in map heights
 * @param corner the map's lower right one, in map heights: what lies beyond its edges is not drawn
 */
export function groundOf(grounds: Grounds, camera: Camera, px: number, corner: Point, palette: Palette): string {
  const world = worldOf(groundPaths(grounds.world, camera, corner), px, palette);
  if (camera.k < DETAIL_K) return world + globeOf(camera, px, palette);
  return grounds.region ? world + regionOf(regionPaths(grounds.region, camera, corner), px, palette) : world;
}

/** Paths of the poster come in parts of the map's height. */
const poster = (px: number, ...layers: readonly string[]) =>
  element(
    'g',
    { transform: `scale(${1 / POSTER_UNITS})`, fill: 'none', 'stroke-width': LINE * px * POSTER_UNITS },
    ...layers,
  );

const fill = (d: string, colour: string) => element('path', { d, fill: colour });
const line = (d: string, colour: string) => element('path', { d, stroke: colour });

const worldOf = ({ sphere, land, home, lakes, borders }: GroundPaths, px: number, palette: Palette) =>
  poster(
    px,
    fill(sphere, palette.sea),
    fill(land, palette.land),
    fill(home, palette.home),
    fill(lakes, palette.sea),
    line(borders, palette.border),
  );

function regionOf(
  { frame, land, home, lakes, rivers, provinces, borders }: RegionPaths,
  px: number,
  palette: Palette,
): string {
  const dash = [2.4, 1.6].map((length) => length * px * POSTER_UNITS).join(' ');
  return poster(
    px,
    fill(frame, palette.sea),
    fill(land, palette.land),
    fill(home, palette.home),
    fill(lakes, palette.sea),
    line(rivers ?? '', palette.river),
    element('path', { d: provinces ?? '', stroke: palette.border, 'stroke-dasharray': dash }),
    line(borders, palette.border),
  );
}

/** From afar the map is a globe: a graticule, and a shade towards the limb. */
function globeOf(camera: Camera, px: number, palette: Palette): string {
  const stops = [
    [0.62, 0],
    [0.88, 0.09],
    [1, 0.3],
  ].map(([offset, opacity]) => element('stop', { offset, 'stop-color': palette.shade, 'stop-opacity': opacity }));
  return [
    element('radialGradient', { id: 'globe' }, ...stops),
    element('path', {
      d: graticule(camera, 4),
      fill: 'none',
      stroke: palette.graticule,
      'stroke-width': FINE * px,
      'stroke-opacity': 0.75,
    }),
    element('circle', {
      r: limbRadius(camera),
      fill: 'url(#globe)',
      stroke: palette.line,
      'stroke-width': FINE * px,
      'stroke-opacity': 0.7,
    }),
  ].join('');
}
