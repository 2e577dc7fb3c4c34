import type { MoveMark, PlaceMark } from '../../core/scene.ts';
import type { Status } from '../../core/types.ts';
import { project, type Camera, type LonLat } from '../../geo/camera.ts';
import { arcOf } from '../../map/marks/anchors.ts';
import { OUTWARDS } from '../../map/marks/count.ts';
import type { PlacedDisc } from '../../map/marks/disc-layout.ts';
import { statusLooks } from '../../map/marks/status-look.ts';
import type { Palette } from '../../theme/palette.ts';
import { element } from './svg.ts';
import { colourOf } from './textures.ts';

// What is drawn in px, as the components of src/map draw it for the page, around 0, 0 unless said otherwise.

/** A place named exactly, an arrival, or both. */
export const point = (mark: Pick<PlaceMark, 'status' | 'precision' | 'arrival'>, palette: Palette): string =>
  (mark.precision === 'exact' ? dot(mark.status, palette) : '') + (mark.arrival ? arrowOf(mark, palette) : '');

const halo = (r: number, palette: Palette) =>
  element('circle', { r, fill: palette.card, stroke: palette.card, 'stroke-width': 2 });

function dot(status: Status, palette: Palette): string {
  const { core, dotDash, ring } = statusLooks[status];
  const colour = colourOf(status, palette);
  const isFull = core === 'full';
  const circle = element('circle', {
    r: 6,
    fill: isFull ? colour : palette.card,
    stroke: isFull ? undefined : colour,
    'stroke-width': 2,
    'stroke-dasharray': dotDash,
    'stroke-linecap': status === 'second-hand' ? undefined : 'round',
  });
  return [
    ring
      ? halo(10, palette) + element('circle', { r: 10, fill: 'none', stroke: palette.accent, 'stroke-width': 1.5 })
      : '',
    halo(7, palette) + circle,
    core === 'half' ? element('path', { d: 'M0,-6 A6,6 0 0 0 0,6 Z', fill: colour }) : '',
  ].join('');
}

/** Beside a dot; in an area, which has none, on its middle. */
function arrowOf({ status, precision }: Pick<PlaceMark, 'status' | 'precision'>, palette: Palette): string {
  const isFull = statusLooks[status].core === 'full';
  const d = precision === 'exact' ? 'M10,0 L22,-6 L19,0 L22,6 Z' : 'M-6,0 L6,-6 L3,0 L6,6 Z';
  const stroke = isFull ? palette.card : palette.accent;
  const fill = isFull ? palette.accent : palette.card;
  // Twice, since SVG 1.1 knows no order of painting.
  return (
    element('path', { d, fill: 'none', stroke, 'stroke-width': isFull ? 3 : 1.5, 'stroke-linejoin': 'round' }) +
    element('path', { d, fill })
  );
}

/** The head of a movement's arc, turned as the arc ends; null behind the horizon. */
export function arrowHead(move: MoveMark, camera: Camera, palette: Palette) {
  const [before, end] = arcOf(move)
    .coordinates.slice(-2)
    .map((place) => project(camera, place as unknown as LonLat));
  if (!before || !end) return null;
  const turn = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  const transform = `rotate(${turn.toFixed(1)})`;
  return { end, head: element('path', { d: 'M3,0 L-8,-5.5 L-8,5.5 Z', fill: palette.accent, transform }) };
}

/** A number of what the story counts, tied to its place; in px from the map's middle. @param height of the map, px */
export function disc(
  { disc: { r, style }, point: middle, tether }: Omit<PlacedDisc, 'mark'>,
  camp: number,
  height: number,
  palette: Palette,
): string {
  const colour = palette.camps[camp];
  const [cx, cy] = middle.map((part) => part * height);
  const [from, to] = [tether?.from ?? [0, 0], tether?.to ?? [0, 0]].map(([x, y]) => [x * height, y * height]);
  const line = { fill: 'none', stroke: colour, 'stroke-width': 1.5 };
  return [
    tether && element('path', { d: `M${from!.join()}L${to!.join()}`, ...line }),
    tether && element('circle', { cx: to![0], cy: to![1], r: 2.5, fill: colour }),
    element('circle', { cx, cy, r, ...line, ...(style !== 'ring' && { fill: colour, 'fill-opacity': 0.25 }) }),
    style === 'open' && element('circle', { cx, cy, r: r + OUTWARDS, ...line, 'stroke-dasharray': '3 4' }),
  ]
    .filter(Boolean)
    .join('');
}
