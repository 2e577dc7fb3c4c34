import type { LineString } from 'geojson';
import type { Place } from '../../core/dataset.ts';
import type { PlaceMark } from '../../core/scene.ts';
import type { Camera, Point } from '../../geo/camera.ts';
import { KM_PER_DEGREE } from '../../geo/earth.ts';
import { anchorOfSquare } from '../../map/marks/anchors.ts';
import { areasOf, type AreaFigure } from '../../map/marks/areas.ts';
import { groundMatrix } from '../../map/basemap/ground-matrix.ts';
import { pathOf } from '../../map/basemap/path.ts';
import { sideOf } from '../../map/marks/square-size.ts';
import { statusLooks } from '../../map/marks/status-look.ts';
import { circleOf } from '../../map/marks/vague-circle.ts';
import type { Palette } from '../../theme/palette.ts';
import { element } from './svg.ts';
import { colourOf, textureFill } from './textures.ts';

// What is drawn in map heights, as the components of src/map draw it for the page; `px` is the length of a px.

const dashed = (dash: string | undefined, px: number) =>
  dash
    ?.split(' ')
    .map((length) => Number(length) * px)
    .join(' ');

type AreaLook = Pick<PlaceMark, 'status' | 'precision'> & { readonly place: Pick<Place, 'outline'> };
type VagueLook = Pick<PlaceMark, 'id' | 'status'> & {
  readonly place: Pick<Place, 'lon' | 'lat' | 'radiusKm' | 'within'>;
};

/** An area that a source names; a band has no outline, lest it read as a front. */
export function area({ status, precision, place }: AreaLook, camera: Camera, px: number, palette: Palette): string {
  const d = pathOf(camera, place.outline!);
  const fill = textureFill(status);
  if (precision === 'border') return element('path', { d, fill, 'fill-opacity': 0.75 });
  const { dash, ring } = statusLooks[status];
  const isDotted = status === 'possible' || status === 'expected';
  const width = status === 'context' ? 1 : isDotted ? 2 : 1.5;
  const outline = element('path', {
    d,
    fill,
    stroke: colourOf(status, palette),
    'stroke-width': width * px,
    'stroke-linejoin': 'round',
    'stroke-linecap': isDotted ? 'round' : undefined,
    'stroke-dasharray': dashed(dash, px),
  });
  const around = { d, fill: 'none', stroke: palette.accent, 'stroke-width': 7 * px, 'stroke-opacity': 0.35 };
  return outline + (ring ? element('path', around) : '');
}

/** A place that is not named exactly: a soft-edged area inside a country. */
export function vague({ id, status, place }: VagueLook, camera: Camera): string {
  const matrix = groundMatrix(camera, [place.lon!, place.lat!], place.radiusKm! / KM_PER_DEGREE);
  if (!matrix) return '';
  const soft = pathOf(camera, circleOf(place));
  const stops = [
    [0.25, 1],
    [0.6, 0.62],
    [0.86, 0],
  ].map(([offset, opacity]) => element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity }));
  const [clip, shade, mask] = [`clip-${id}`, `soft-${id}`, `mask-${id}`];
  const round = { gradientUnits: 'userSpaceOnUse', cx: 0, cy: 0, r: 1 };
  return [
    element('clipPath', { id: clip }, element('path', { d: soft })),
    element('radialGradient', { id: shade, ...round, gradientTransform: `matrix(${matrix.join(' ')})` }, ...stops),
    element(
      'mask',
      { id: mask, maskUnits: 'userSpaceOnUse', x: -2, y: -2, width: 4, height: 4 },
      element('path', { d: soft, fill: `url(#${shade})` }),
    ),
    element(
      'g',
      { mask: `url(#${mask})` },
      element('path', {
        d: pathOf(camera, place.within!),
        fill: textureFill(status),
        'clip-path': `url(#${clip})`,
      }),
    ),
  ].join('');
}

/** Areas in km², true to scale. */
export function squares(mark: PlaceMark, camera: Camera, px: number, palette: Palette): string {
  const point = anchorOfSquare(camera, mark);
  return point ? squaresAt(point, areasOf(mark), camera, px, palette) : '';
}

export function squaresAt(
  point: Point,
  areas: readonly AreaFigure[],
  camera: Camera,
  px: number,
  palette: Palette,
): string {
  const drawn = areas.map(({ km2, bound }) => {
    const side = sideOf(km2, camera);
    return element('rect', {
      x: point[0] - side / 2,
      y: point[1] - side / 2,
      width: side,
      height: side,
      fill: bound ? 'none' : palette.ink,
      'fill-opacity': 0.22,
      stroke: palette.ink,
      'stroke-width': 1.5 * px,
      'stroke-dasharray': bound ? dashed('4 3', px) : undefined,
    });
  });
  return drawn.join('');
}

/** A movement whose route is not reported: a dashed schematic arc. */
export function arc(line: LineString, camera: Camera, px: number, palette: Palette): string {
  const shape = { d: pathOf(camera, line), fill: 'none' };
  return (
    element('path', { ...shape, stroke: palette.card, 'stroke-opacity': 0.6, 'stroke-width': 5 * px }) +
    element('path', {
      ...shape,
      stroke: palette.accent,
      'stroke-width': 2 * px,
      'stroke-dasharray': dashed('8 6', px),
    })
  );
}
