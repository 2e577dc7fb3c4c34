import type { MoveMark, PlaceMark } from '../../core/scene.ts';
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
export function point({ status, precision, arrival }: PlaceMark): string {
  const look = statusLooks[status];
  const isDot = precision === 'exact';
  const colour = colourOf(status);
  const isFull = look.core === 'full';
  const halo = (r: number) => element('circle', { r, fill: light.card, stroke: light.card, 'stroke-width': 2 });
  const ring = { r: 10, fill: 'none', stroke: light.accent, 'stroke-width': 1.5 };
  const dot = element('circle', {
    r: 6,
    fill: isFull ? colour : light.card,
    stroke: isFull ? undefined : colour,
    'stroke-width': 2,
    'stroke-dasharray': look.dotDash,
    'stroke-linecap': status === 'possible' || status === 'expected' ? 'round' : undefined,
  });
  const half = element('path', { d: 'M0,-6 A6,6 0 0 0 0,6 Z', fill: colour });
  const arrow = {
    d: isDot ? 'M10,0 L22,-6 L19,0 L22,6 Z' : 'M-6,0 L6,-6 L3,0 L6,6 Z',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    fill: isFull ? light.accent : light.card,
    stroke: isFull ? light.card : light.accent,
    'stroke-width': isFull ? 3 : 1.5,
  };
  return [
    isDot && look.ring && halo(10) + element('circle', ring),
    isDot && halo(7) + dot,
    isDot && look.core === 'half' && half,
    arrival && element('path', arrow),
  ]
    .filter(Boolean)
    .join('');
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

/** A number of soldiers, tied to its place; in px from the map's middle. @param height of the map, px */
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
