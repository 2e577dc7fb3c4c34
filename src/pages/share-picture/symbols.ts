import type { MoveMark, PlaceMark } from '../../core/scene.ts';
import type { Status } from '../../core/types.ts';
import { project, type Camera, type LonLat } from '../../geo/camera.ts';
import { arcOf } from '../../map/anchors.ts';
import { OUTWARDS } from '../../map/count.ts';
import type { PlacedDisc } from '../../map/disc-layout.ts';
import { statusLooks } from '../../map/status-look.ts';
import { light } from '../../theme/palette.ts';
import { element } from './svg.ts';
import { colourOf } from './textures.ts';

// What is drawn in px, as the components of src/map draw it for the page, around 0, 0 unless said otherwise.

/** A place named exactly, an arrival, or both. */
export const point = (mark: PlaceMark): string =>
  (mark.precision === 'exact' ? dot(mark.status) : '') + (mark.arrival ? arrowOf(mark) : '');

const halo = (r: number) => element('circle', { r, fill: light.card, stroke: light.card, 'stroke-width': 2 });

function dot(status: Status): string {
  const { core, dotDash, ring } = statusLooks[status];
  const colour = colourOf(status);
  const isFull = core === 'full';
  const circle = element('circle', {
    r: 6,
    fill: isFull ? colour : light.card,
    stroke: isFull ? undefined : colour,
    'stroke-width': 2,
    'stroke-dasharray': dotDash,
    'stroke-linecap': status === 'second-hand' ? undefined : 'round',
  });
  return [
    ring ? halo(10) + element('circle', { r: 10, fill: 'none', stroke: light.accent, 'stroke-width': 1.5 }) : '',
    halo(7) + circle,
    core === 'half' ? element('path', { d: 'M0,-6 A6,6 0 0 0 0,6 Z', fill: colour }) : '',
  ].join('');
}

/** Beside a dot; in an area, which has none, on its middle. */
function arrowOf({ status, precision }: PlaceMark): string {
  const isFull = statusLooks[status].core === 'full';
  return element('path', {
    d: precision === 'exact' ? 'M10,0 L22,-6 L19,0 L22,6 Z' : 'M-6,0 L6,-6 L3,0 L6,6 Z',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    fill: isFull ? light.accent : light.card,
    stroke: isFull ? light.card : light.accent,
    'stroke-width': isFull ? 3 : 1.5,
  });
}

/** The head of a movement's arc, turned as the arc ends; null behind the horizon. */
export function arrowHead(move: MoveMark, camera: Camera) {
  const [before, end] = arcOf(move)
    .coordinates.slice(-2)
    .map((place) => project(camera, place as unknown as LonLat));
  if (!before || !end) return null;
  const turn = (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
  const transform = `rotate(${turn.toFixed(1)})`;
  return { end, head: element('path', { d: 'M3,0 L-8,-5.5 L-8,5.5 Z', fill: light.accent, transform }) };
}

/** A number of what the story counts, tied to its place; in px from the map's middle. @param height of the map, px */
export function disc({ disc: { r, style }, point: middle, tether }: PlacedDisc, camp: number, height: number): string {
  const colour = light.camps[camp];
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
